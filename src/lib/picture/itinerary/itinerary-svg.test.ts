import { describe, expect, it } from 'vitest';
import type { LinkMark, Scene } from '$lib/scene/model';
import type { LandOfPicture } from '../picture-land';
import { itineraryPanes } from './itinerary-map';
import { itinerarySvg } from './itinerary-svg';
import { itineraryHeight, type Stop } from './stop';

const land: LandOfPicture = { countries: [], water: [], rivers: [], borders: [], labels: [] };
const scene = {
	places: [],
	countries: [],
	links: [] as LinkMark[],
	frame: [10, 28, 40, 44],
} as unknown as Scene;
const stop = (number: number, changes: Partial<Stop>): Stop => ({
	number,
	href: `/contacts/contact-${String(number)}/`,
	label: `${String(number)}. <A contact>`,
	place: null,
	placeWords: null,
	span: null,
	standing: 'reported',
	standingWords: 'Reported',
	...changes,
});
const place = (id: string, point: [number, number]) => ({ id, name: `<${id}>`, point });
const stops = [
	stop(1, {
		place: place('damascus', [36.3, 33.5]),
		placeWords: '<damascus>',
		standing: 'alleged',
		span: {
			earliest: '2016-01-01',
			latest: '2016-12-31',
			openStart: false,
			openEnd: false,
			uncertain: false,
			about: false,
		},
	}),
	stop(2, { place: place('beirut', [35.5, 33.9]), placeWords: '<beirut>' }),
	stop(3, { place: place('rome', [12.5, 41.9]), placeWords: '<rome>' }),
	stop(4, {}),
];
const draw = (rightToLeft = false, withMap = true) =>
	itinerarySvg(stops, {
		label: 'In order',
		scene,
		panes: withMap ? itineraryPanes(stops, scene.frame).map((pane) => ({ pane, land })) : [],
		storyCountries: [],
		asOf: '2018-03-05',
		rightToLeft,
		words: { undated: 'date not stated', unplaced: 'place not stated', asOf: '5 March 2018' },
	});

describe('itinerarySvg', () => {
	it('has a link for each stop, in order, with its standing and what is not stated', () => {
		const svg = draw();
		expect([...svg.matchAll(/<a href="([^"]*)" class="stop"/g)].map(([, href]) => href)).toEqual(
			stops.map(({ href }) => href),
		);
		expect(svg.match(/date not stated/g)).toHaveLength(3);
		expect(svg.match(/place not stated/g)).toHaveLength(1);
		expect(svg).toContain('data-standing="alleged"');
	});

	it('writes nothing of a dossier as markup', () => {
		expect(draw()).not.toMatch(/<(damascus|A contact)/);
	});

	it('carries no style of its own, and no id twice', () => {
		const svg = draw();
		expect(svg).not.toContain('style=');
		const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('has a second pane where places lie close together, and names them there alone', () => {
		expect(itineraryPanes(stops, scene.frame)).toHaveLength(2);
		expect(itineraryPanes(stops.slice(2), scene.frame)).toHaveLength(1);
		expect(draw().match(/&lt;beirut&gt; </g)).toHaveLength(1);
	});

	it('is mirrored where one writes from the right, but for the map', () => {
		const circles = (svg: string) =>
			[...svg.matchAll(/class="number" cx="(\d+)"/g)].map(([, x]) => Number(x));
		expect(circles(draw(true))).toEqual(circles(draw()).map((x) => 400 - x));
		const map = (svg: string) => /<g aria-hidden="true">.*?itinerary-pane.*?<\/svg><\/svg>/s.exec(svg)?.[0];
		expect(map(draw(true))).toBe(map(draw()));
	});

	it('has the height that room is kept for, with a map and without', () => {
		expect(draw()).toContain(`viewBox="0 0 400 ${String(itineraryHeight(4, true))}"`);
		expect(draw(false, false)).toContain(`viewBox="0 0 400 ${String(itineraryHeight(4, false))}"`);
	});
});
