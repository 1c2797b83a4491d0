import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { UnknownIdError } from '$lib/dossier/lookup';
import type { Page } from '$lib/view/view';
import { composeScene } from './compose';
import type { Emphasis } from './model';

const dossier = fixtureDossier();
const scene = (page: Page) => composeScene(dossier, { page }, 'en');

/** The ids of the links and of the places that have an emphasis. */
function marked(page: Page, emphasis: Emphasis) {
	const { links, places, countries } = scene(page);
	const ids = (marks: readonly { id: string; emphasis: Emphasis }[]) =>
		marks.filter((mark) => mark.emphasis === emphasis).map(({ id }) => id);
	return { links: ids(links), places: ids([...places, ...countries]) };
}
const none = { links: [], places: [] };

describe('the emphasis of a scene', () => {
	it.each(['overview', 'about'] as const)('is the same for everything on the page %s', (kind) => {
		const { links, places, countries } = scene({ kind });
		expect(new Set([...links, ...places, ...countries].map(({ emphasis }) => emphasis))).toEqual(
			new Set(['normal']),
		);
	});

	it('selects the links of a contact, relates its places and dims the rest', () => {
		const page: Page = { kind: 'contact', id: 'fenn-met-pell' };
		expect(marked(page, 'selected')).toEqual({
			links: ['fenn-met-pell.fenn', 'fenn-met-pell.pell'],
			places: [],
		});
		expect(marked(page, 'related')).toEqual({ links: [], places: ['suva', 'auckland', 'chile'] });
		expect(marked(page, 'dimmed').places).toEqual(['apia', 'signal-station']);
		expect(marked(page, 'normal')).toEqual(none);
	});

	it('selects a place, relates what begins or ends there and dims the rest', () => {
		const page: Page = { kind: 'place', id: 'apia' };
		expect(marked(page, 'selected')).toEqual({ links: [], places: ['apia'] });
		expect(marked(page, 'related')).toEqual({
			links: ['signal-fire.lamp-bureau', 'lamp-desk.lamp-bureau', 'harbour-and-lamp.lamp-bureau'],
			places: ['suva', 'auckland', 'signal-station'],
		});
		expect(marked(page, 'dimmed').links).toContain('fenn-in-suva.fenn');
	});

	it('selects a country as it does a place', () => {
		expect(marked({ kind: 'place', id: 'chile' }, 'selected').places).toEqual(['chile']);
	});

	it('relates the contacts of a party, those that it only tells of too', () => {
		expect(marked({ kind: 'party', id: 'two-ferrymen' }, 'related')).toEqual({
			links: ['signal-fire.lamp-bureau'],
			places: ['apia', 'signal-station'],
		});
		expect(marked({ kind: 'party', id: 'pell' }, 'selected')).toEqual(none);
		expect(marked({ kind: 'party', id: 'pell' }, 'related').links).toEqual([
			'fenn-met-pell.fenn',
			'fenn-met-pell.pell',
			'ledger-handover.pell',
		]);
	});

	it('relates what a source tells of, and dims nothing for the text that tells all of it', () => {
		expect(marked({ kind: 'source', id: 'gull-17' }, 'related').links).toEqual(['fenn-in-suva.fenn']);
		expect(scene({ kind: 'source', id: dossier.mainSource })).toEqual(scene({ kind: 'overview' }));
	});

	it('dims nothing for a party or a source without anything on the map', () => {
		const quiet: Page[] = [
			{ kind: 'party', id: 'keepers' },
			{ kind: 'contact', id: 'keepers-write' },
		];
		for (const page of quiet) expect(scene(page)).toEqual(scene({ kind: 'overview' }));
	});

	it('changes nothing else: the same marks in the same order, whatever is selected', () => {
		const ids = ({ links, places, countries }: ReturnType<typeof scene>) =>
			[...links, ...places, ...countries].map(({ id }) => id);
		expect(ids(scene({ kind: 'contact', id: 'fenn-in-suva' }))).toEqual(ids(scene({ kind: 'overview' })));
	});

	it('throws for a page about something that the dossier does not have', () => {
		expect(() => scene({ kind: 'contact', id: 'nowhere' })).toThrow(UnknownIdError);
	});
});

describe('a scene across the antimeridian', () => {
	const tie = scene({ kind: 'contact', id: 'harbour-and-lamp' });

	it('draws a link the short way, its longitudes running on', () => {
		const path = tie.links.find(({ contact }) => contact === 'harbour-and-lamp')?.path ?? [];
		const steps = path.slice(1).map(([longitude], index) => longitude - (path[index]?.[0] ?? NaN));
		expect(Math.max(...steps.map(Math.abs))).toBeLessThan(5);
		expect(path.at(-1)?.[0]).toBeCloseTo(-171.76666 + 360, 4);
	});

	it('frames it without going round the world', () => {
		const [west, , east] = tie.frame;
		expect(west).toBeGreaterThan(170);
		expect(east).toBeGreaterThan(188);
		expect(east).toBeLessThan(200);
	});

	it('speaks the language asked for, and English where there are no words in it', () => {
		const arabic = composeScene(dossier, { page: { kind: 'overview' } }, 'ar');
		expect(arabic.places.map(({ name }) => name)).toContain('سوفا');
		expect(arabic.places.map(({ name }) => name)).toContain('Apia');
		expect(arabic.links.find(({ id }) => id === 'fenn-in-suva.fenn')?.label).toContain('زيارة فين إلى سوفا');
	});
});

describe('the frame of the overview', () => {
	it('holds the bow of a link, and not its ends alone', () => {
		const tie = dossier.contacts.filter(({ id }) => id === 'harbour-and-lamp');
		const places = dossier.places
			.filter(({ id }) => id === 'suva' || id === 'apia')
			.map((place) => ({ ...place, point: [place.point[0], -18] as [number, number] }));
		const level = { ...dossier, contacts: tie, places };
		const { links, frame } = composeScene(level, { page: { kind: 'overview' } }, 'en');
		const southernmost = Math.min(...links.flatMap(({ path }) => path.map(([, latitude]) => latitude)));
		expect(southernmost).toBeLessThan(-18.5);
		expect(frame[1]).toBeLessThan(southernmost);
	});

	it('is the inhabited world where there is nothing to show', () => {
		const bare = { ...dossier, contacts: [], places: [] };
		expect(composeScene(bare, { page: { kind: 'overview' } }, 'en').frame).toEqual([-170, -56, 170, 74]);
	});
});
