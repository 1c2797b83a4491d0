import { describe, expect, it } from 'vitest';
import { exactView, thingAlone } from './shared-view';
import { toHref } from './to-href';
import type { View } from './view';

const view: View = {
	page: { kind: 'place', id: 'suva' },
	with: 'apia',
	projection: 'globe',
	filters: { country: ['FJ'] },
	time: { from: '2000', to: null },
	step: { briefing: 'gull', id: 'bay' },
	anchor: 'desk',
};

describe('what a copied link carries', () => {
	it('is the thing and the passage alone', () => {
		expect(toHref(thingAlone(view))).toBe('/places/suva/?with=apia#desk');
		expect(toHref(thingAlone({ page: { kind: 'contacts' }, sort: '-when', theme: 'dark' }))).toBe(
			'/contacts/',
		);
	});

	it('is all that is looked at, with the camera and the theme of the moment, and no way back to a step', () => {
		const camera = { zoom: 5, latitude: -18, longitude: 178 };
		expect(toHref(exactView(view, { camera, theme: 'dark' }))).toBe(
			'/places/suva/?with=apia&map=5/-18/178&projection=globe&country=FJ&time=2000/..&theme=dark#desk',
		);
		expect(toHref(exactView({ ...view, camera }, { camera: null, theme: 'light' }))).toContain(
			'map=5/-18/178',
		);
	});

	it('on a table is the order, too', () => {
		const table: View = { page: { kind: 'contacts' }, filters: { country: ['FJ'] }, sort: '-when' };
		expect(toHref(exactView(table, { camera: null, theme: 'light' }))).toBe(
			'/contacts/?country=FJ&sort=-when&theme=light',
		);
	});
});
