// toHref and fromUrl are one thing read both ways, so they are tested together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, normalFilters } from '$lib/dossier/filters/filters';
import { isWindow } from '$lib/dossier/filters/time-window';
import { SEGMENTS, type ThingKind } from './addresses';
import { fromUrl } from './from-url';
import { toHref } from './to-href';
import type { Page, View } from './view';

const BASE = 'https://example.org';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const page: fc.Arbitrary<Page> = fc.oneof(
	fc.constant({ kind: 'overview' } as const),
	fc.record({
		kind: fc.constantFrom(
			'about' as const,
			'contacts' as const,
			'parties' as const,
			'briefings' as const,
			'presenter' as const,
		),
	}),
	fc.record({ kind: fc.constantFrom(...(Object.keys(SEGMENTS) as ThingKind[])), id: slug }),
	fc.record({ kind: fc.constant('step' as const), briefing: slug, id: slug }),
	fc.record({ kind: fc.constant('own-briefings' as const), of: slug }, { requiredKeys: ['kind'] }),
	fc.record(
		{ kind: fc.constant('own-step' as const), of: fc.record({ briefing: slug, id: slug }) },
		{ requiredKeys: ['kind'] },
	),
);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const place = { zoom: number(0, 24), latitude: number(-90, 90), longitude: number(-180, 180) };
const camera = fc.oneof(
	fc.record(place),
	fc.record({ ...place, bearing: number(-360, 360), pitch: number(0, 85) }),
);
const values = (facet: string) => (facet === 'country' ? fc.stringMatching(/^[A-Z]{2}$/) : slug);
const filters = fc
	.record(Object.fromEntries(FACETS.map((facet) => [facet, fc.array(values(facet), { maxLength: 4 })])))
	.map(normalFilters)
	.filter((filters) => Object.keys(filters).length > 0);
const date = fc
	.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
	.chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)));
const time = fc.record({ from: fc.option(date), to: fc.option(date) }).filter(isWindow);
const view: fc.Arbitrary<View> = fc
	.record(
		{
			page,
			camera,
			projection: fc.constant('globe' as const),
			basemap: fc.constant('streets' as const),
			filters,
			time,
			timeline: fc.constant('open' as const),
			step: fc.record({ briefing: slug, id: slug }),
			autoplay: fc.integer({ min: 3, max: 600 }),
			sort: fc.stringMatching(/^-?[a-z]{1,9}$/),
			theme: fc.constantFrom('light' as const, 'dark' as const),
			anchor: slug,
		},
		{ requiredKeys: ['page'] },
	)
	// A step that was left is on no step's own page, and only on those of the dossier do steps go on by themselves.
	.map(({ step, autoplay, ...view }) => ({
		...view,
		...(view.page.kind === 'step' && autoplay !== undefined && { autoplay }),
		...(!/step$/.test(view.page.kind) && step && { step }),
	}))
	.chain((view) =>
		fc
			.option(slug, { nil: undefined })
			.map((other) =>
				view.page.kind === 'place' && other !== undefined && other !== view.page.id
					? { ...view, with: other }
					: view,
			),
	);
const prefix = fc
	.array(slug, { maxLength: 3 })
	.map((parts) => `/${parts.map((part) => `${part}/`).join('')}`);

/** What an address keeps of a view: a camera to its decimals, a bearing and a pitch only where there is one. */
function kept({ page, camera, ...rest }: View): View {
	const to = (decimals: number, value = 0) => Number(value.toFixed(decimals)) + 0;
	const turned = { bearing: to(1, camera?.bearing), pitch: to(1, camera?.pitch) };
	return {
		page,
		...(camera && {
			camera: {
				zoom: to(2, camera.zoom),
				latitude: to(5, camera.latitude),
				longitude: to(5, camera.longitude),
				...(turned.bearing || turned.pitch ? turned : {}),
			},
		}),
		...rest,
	};
}

const read = (href: string, below = '/') => fromUrl(new URL(href, BASE), below);

describe('fromUrl and toHref', () => {
	it('are inverses for every view below every prefix, a camera to its decimals', () => {
		fc.assert(
			fc.property(view, prefix, (view, prefix) => {
				expect(read(toHref(view, prefix), prefix)).toEqual(kept(view));
			}),
			{ numRuns: 2000 },
		);
	});

	it('give an address that is its own canonical form', () => {
		fc.assert(
			fc.property(view, prefix, (view, prefix) => {
				const href = toHref(view, prefix);
				const url = new URL(href, BASE);
				expect(url.pathname + url.search + url.hash).toBe(href);
				expect(toHref(read(href, prefix) ?? { page: { kind: 'overview' } }, prefix)).toBe(href);
			}),
			{ numRuns: 2000 },
		);
	});

	it.each([
		[{ page: { kind: 'overview' } }, '/'],
		[{ page: { kind: 'about' } }, '/about/'],
		[{ page: { kind: 'place', id: 'suva' } }, '/places/suva/'],
		[
			{ page: { kind: 'contacts' }, sort: '-when', time: { from: '2016', to: null } },
			'/contacts/?time=2016/..&sort=-when',
		],
		[
			{ page: { kind: 'contacts' }, projection: 'globe', sort: 'when', theme: 'dark' },
			'/contacts/?projection=globe&sort=when&theme=dark',
		],
		[{ page: { kind: 'parties' }, anchor: 'fenn-and-pell' }, '/parties/#fenn-and-pell'],
		[
			{ page: { kind: 'contact', id: 'fenn-in-suva' }, anchor: 'gull-report' },
			'/contacts/fenn-in-suva/#gull-report',
		],
		[{ page: { kind: 'party', id: 'odd' } }, '/parties/odd/'],
		[{ page: { kind: 'briefings' } }, '/briefings/'],
		[{ page: { kind: 'briefing', id: 'gull' } }, '/briefings/gull/'],
		[{ page: { kind: 'step', briefing: 'gull', id: 'harbour' } }, '/briefings/gull/harbour/'],
		[
			{ page: { kind: 'step', briefing: 'gull', id: 'harbour' }, projection: 'globe', autoplay: 20 },
			'/briefings/gull/harbour/?projection=globe&autoplay=20',
		],
		[
			{ page: { kind: 'presenter' }, step: { briefing: 'gull', id: 'harbour' } },
			'/presenter/?step=gull/harbour',
		],
		[
			{ page: { kind: 'place', id: 'suva' }, timeline: 'open', step: { briefing: 'gull', id: 'harbour' } },
			'/places/suva/?timeline=open&step=gull/harbour',
		],
		[{ page: { kind: 'own-briefings' } }, '/own-briefings/'],
		[
			{ page: { kind: 'own-briefings', of: 'own-7' }, timeline: 'open' },
			'/own-briefings/?of=own-7&timeline=open',
		],
		[{ page: { kind: 'own-step' } }, '/own-briefings/step/'],
		[
			{ page: { kind: 'own-step', of: { briefing: 'own-7', id: 'bay' } }, projection: 'globe' },
			'/own-briefings/step/?of=own-7/bay&projection=globe',
		],
		[{ page: { kind: 'source', id: 'gull-17' } }, '/sources/gull-17/'],
		[
			{ page: { kind: 'overview' }, camera: { zoom: 5.5, latitude: -18.14161, longitude: 178.44149 } },
			'/?map=5.5/-18.14161/178.44149',
		],
		[
			{
				page: { kind: 'about' },
				camera: { zoom: 3, latitude: 0, longitude: -180, bearing: -12.5, pitch: 60 },
			},
			'/about/?map=3/0/-180/-12.5/60',
		],
		[
			{
				page: { kind: 'place', id: 'suva' },
				camera: { zoom: 4, latitude: 1, longitude: 2 },
				projection: 'globe',
				basemap: 'streets',
				anchor: 'gull-report',
			},
			'/places/suva/?map=4/1/2&projection=globe&basemap=streets#gull-report',
		],
		[{ page: { kind: 'overview' }, basemap: 'streets' }, '/?basemap=streets'],
		[
			{
				page: { kind: 'party', id: 'odd' },
				projection: 'globe',
				filters: {
					country: ['EG', 'TR'],
					person: ['odd', 'the-captain'],
					service: ['harbour-watch'],
					kind: ['visit'],
					basis: ['reported'],
					doubt: ['doubted', 'single-outlet'],
					place: ['suva'],
					source: ['gull-17'],
				},
				time: { from: '2015', to: '2017-03' },
			},
			'/parties/odd/?projection=globe&country=EG,TR&person=odd,the-captain&service=harbour-watch&kind=visit&basis=reported&doubt=doubted,single-outlet&place=suva&source=gull-17&time=2015/2017-03',
		],
		[
			{ page: { kind: 'place', id: 'suva' }, with: 'apia', projection: 'globe' },
			'/places/suva/?with=apia&projection=globe',
		],
		[{ page: { kind: 'overview' }, time: { from: null, to: '2016' } }, '/?time=../2016'],
		[
			{ page: { kind: 'about' }, time: { from: '2016', to: null }, timeline: 'open' },
			'/about/?time=2016/..&timeline=open',
		],
		[{ page: { kind: 'overview' }, time: { from: '2016-02-29', to: null } }, '/?time=2016-02-29/..'],
		[{ page: { kind: 'overview' }, time: { from: '2016', to: '2016' } }, '/?time=2016'],
	] satisfies [View, string][])('write and read %j as %s', (view, href) => {
		expect(toHref(view)).toBe(href);
		expect(read(href)).toEqual(view);
	});
});

describe('toHref', () => {
	it('rounds a camera to what can be seen, and writes no exponent and no minus zero', () => {
		const camera = { zoom: 4.567, latitude: -0.0000001, longitude: 12.3456789, bearing: 0.04, pitch: 0 };
		expect(toHref({ page: { kind: 'overview' }, camera })).toBe('/?map=4.57/0/12.34568');
	});
});

describe('fromUrl', () => {
	const overview = { page: { kind: 'overview' } };

	it.each([
		['/places/suva', { page: { kind: 'place', id: 'suva' } }],
		['/about', { page: { kind: 'about' } }],
		['/places/suva/?with=apia', { page: { kind: 'place', id: 'suva' }, with: 'apia' }],
		['/places/suva/?with=suva', { page: { kind: 'place', id: 'suva' } }],
		['/places/suva/?with=Apia', { page: { kind: 'place', id: 'suva' } }],
		['/parties/odd/?with=apia', { page: { kind: 'party', id: 'odd' } }],
		['/?map=5/1/2&utm_source=mail#', { ...overview, camera: { zoom: 5, latitude: 1, longitude: 2 } }],
		['/?filter=all', overview],
		['/?basemap=streets&map=&projection=globe', { ...overview, projection: 'globe', basemap: 'streets' }],
		['/?projection=mercator&basemap=satellite', overview],
		['/?projection=&basemap=', overview],
		['/?projection=Globe', overview],
		['/?country=TR,EG,TR&country=FJ', { ...overview, filters: { country: ['EG', 'FJ', 'TR'] } }],
		['/?country=%45G%2CTR', { ...overview, filters: { country: ['EG', 'TR'] } }],
		['/?country=eg,EGY,,%20EG&kind=&person=A&place=a--b,suva', { ...overview, filters: { place: ['suva'] } }],
		['/?country=&doubt=%00', overview],
		['/?time=2016/2016', { ...overview, time: { from: '2016', to: '2016' } }],
		['/?sort=-when', { ...overview, sort: '-when' }],
		['/?sort=', overview],
		['/?theme=light', { ...overview, theme: 'light' }],
		['/?theme=system', overview],
		['/?theme=', overview],
		['/?theme=Dark', overview],
		['/?sort=-', overview],
		['/?sort=--when', overview],
		['/?sort=When%20', overview],
		['/briefings/gull/harbour/?step=gull/bay', { page: { kind: 'step', briefing: 'gull', id: 'harbour' } }],
		['/own-briefings/?of=Own/7', { page: { kind: 'own-briefings' } }],
		['/own-briefings/step/?of=own-7', { page: { kind: 'own-step' } }],
		['/own-briefings/step/?of=own-7/bay/more', { page: { kind: 'own-step' } }],
		['/own-briefings/step/?step=gull/bay', { page: { kind: 'own-step' } }],
		['/about/?of=own-7', { page: { kind: 'about' } }],
		['/?step=gull', overview],
		['/?autoplay=20', overview],
		...['2', '601', '020', '20.5', '2e1', '-20', '', 'on'].map(
			(text) =>
				[
					`/briefings/gull/harbour/?autoplay=${text}`,
					{ page: { kind: 'step', briefing: 'gull', id: 'harbour' } },
				] satisfies [string, View],
		),
		['/?step=gull/Bay', overview],
		['/?step=gull/bay/more', overview],
		['/?time=', overview],
		['/?time=..', overview],
		['/?time=../..', overview],
		['/?time=2016/2015', overview],
		['/?time=2016/', overview],
		['/?time=/2016', overview],
		['/?timeline=1', overview],
		['/?timeline=open', { ...overview, timeline: 'open' }],
		['/?time=2015/2016/2017', overview],
		['/?time=2015-02-29', overview],
		['/?time=2015~/2016', overview],
		['/#:~:text=words', overview],
		['/#Not%20an%20id', overview],
		['/?map=', overview],
		['/?map=5/1', overview],
		['/?map=5/1/2/30', overview],
		['/?map=25/1/2', overview],
		['/?map=5/91/2', overview],
		['/?map=5/1/181', overview],
		['/?map=5/1/2/0/86', overview],
		['/?map=NaN/1/2', overview],
		['/?map=Infinity/1/2', overview],
		['/?map=5e0/1/2', overview],
		['/?map=5/1/2/0/0', { ...overview, camera: { zoom: 5, latitude: 1, longitude: 2 } }],
		['/?map=%E0%A4%A', overview],
	])('reads %s and drops what it does not understand', (href, view) => {
		expect(read(href)).toEqual(view);
	});

	it.each([
		'/nowhere/',
		'/places/',
		'/places/suva/more/',
		'/places/Suva/',
		'/places/su%20va/',
		'/places/suva--bay/',
		'/about/us/',
		'/briefings/gull/Harbour/',
		'/briefings/gull/harbour/more/',
		'/places/suva/harbour/',
		'/own-briefings/harbour/',
		'/own-briefings/step/harbour/',
		'/sources/',
		'/place/suva/',
		'/__proto__/suva/',
		'/constructor/suva/',
	])('has no view for %s', (href) => {
		expect(read(href)).toBeNull();
	});

	it('has no view for what stands beside the prefix, and finds its overview with and without the slash', () => {
		expect(read('/opened/', '/opened/')).toEqual(overview);
		expect(read('/opened', '/opened/')).toEqual(overview);
		for (const href of ['/', '/places/suva/', '/openedplaces/suva/', '/opened-too/'])
			expect([href, read(href, '/opened/')]).toEqual([href, null]);
	});

	const text = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.string({ unit: 'grapheme-composite', maxLength: 60 }),
		fc
			.array(
				fc.constantFrom(
					...['/', '..', '%', '%2F', '#', '?map=', '1', '-', 'places', 'suva', '\u0000', '.', '&'],
					...['projection=', 'globe', 'basemap=', 'streets'],
					...['country=', 'EG', ',', 'person=', 'doubt=', 'doubted', 'time=', '2016', '-02', '-29'],
				),
				{
					maxLength: 14,
				},
			)
			.map((parts) => parts.join('')),
	);

	it('never throws, whatever the address holds, and gives nothing but a view', () => {
		fc.assert(
			fc.property(text, text, text, text, (pathname, search, hash, prefix) => {
				for (const slash of ['', '/']) {
					const view = fromUrl(
						{ pathname: slash + pathname, search: `?${search}`, hash: `#${hash}` },
						slash ? '/' : prefix,
					);
					if (view) expect(read(toHref(view))).toEqual(kept(view));
				}
			}),
			{ numRuns: 10_000 },
		);
	});
});
