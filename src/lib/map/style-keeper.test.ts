import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { dark } from '$lib/style/dark';
import { light } from '$lib/style/light';
import { streetArchive } from '$lib/style/streets/street-archive';
import type { StreetBasemap } from '$lib/style/streets/street-basemap';
import type { DrawStreets } from './load-streets';
import { LAYOUTS } from '$lib/picture/picture-layout';
import { styleKeeper, type StreetsState } from './style-keeper';

const STREETS: StreetBasemap = { kind: 'archive', address: 'https://tiles.example/city.pmtiles' };
const draw: DrawStreets = (theme, language) => streetArchive(STREETS.address, theme, language);

/** A keeper of a map that only remembers the styles that it is given, and says when it is idle. */
function keeper(load: () => Promise<DrawStreets> = () => Promise.resolve(draw)) {
	const styles: StyleSpecification[] = [];
	const states: StreetsState[] = [];
	let idle = new Set<() => void>();
	const map = {
		setStyle: (style: StyleSpecification) => styles.push(style),
		once: (_: string, listener: () => void) => idle.add(listener),
		off: (_: string, listener: () => void) => idle.delete(listener),
	};
	const kept = styleKeeper(
		map as never,
		{ theme: light, projection: undefined, streets: null, textScale: 1 },
		() => ({ scene: { places: [], countries: [], links: [], frame: [0, 0, 1, 1] }, layout: LAYOUTS[0] }),
		{ basePath: '' },
		(state) => states.push(state),
		load,
	);
	const isIdle = (): void => {
		const listeners = idle;
		idle = new Set();
		for (const listener of listeners) listener();
	};
	const names = (): (string | undefined)[] => styles.map(({ name }) => name);
	return { kept, styles, states, names, isIdle, settled: () => new Promise((done) => setTimeout(done)) };
}

const OURS = 'Liaison Atlas, light';
const THEIRS = 'Liaison Atlas, streets, light';

describe('styleKeeper', () => {
	it('waits until the map has a style, and gives it each change once', () => {
		const { kept, styles, names } = keeper();
		kept.dress({ theme: dark });
		expect(styles).toEqual([]);
		kept.styled();
		kept.dress({ theme: dark });
		kept.styled();
		expect(names()).toEqual(['Liaison Atlas, dark']);
	});

	it('changes the projection and keeps the rest', () => {
		const { kept, styles } = keeper();
		kept.styled();
		kept.dress({ projection: 'globe' });
		kept.dress({ projection: undefined });
		expect(styles.map(({ projection, name }) => [projection?.type, name])).toEqual([
			['globe', OURS],
			[undefined, OURS],
		]);
	});

	it('draws the streets when they are there, in whatever theme, and ours again when they are not wanted', async () => {
		const { kept, states, names, isIdle, settled } = keeper();
		kept.styled();
		kept.streets(STREETS);
		await settled();
		expect(states).toEqual(['loading']);
		isIdle();
		kept.dress({ theme: dark });
		kept.dress({ theme: light });
		kept.streets(null);
		expect(names()).toEqual([THEIRS, 'Liaison Atlas, streets, dark', THEIRS, OURS]);
		expect(states).toEqual(['loading', 'shown', 'none']);
	});

	it('keeps ours, and says so, where the street map cannot be had', async () => {
		const { kept, styles, states, settled } = keeper(() => Promise.reject(new Error('404')));
		kept.styled();
		kept.streets(STREETS);
		await settled();
		expect(states).toEqual(['loading', 'failed']);
		expect(styles).toEqual([]);
	});

	it('brings ours back where the street map fails before it was drawn once', async () => {
		const { kept, names, states, isIdle, settled } = keeper();
		kept.styled();
		kept.streets(STREETS);
		await settled();
		expect(kept.tookError({ error: 'own tile', sourceId: 'world' })).toBe(false);
		expect(kept.tookError({ error: 'a tile', sourceId: 'streets:archive' })).toBe(true);
		expect(kept.tookError({ error: 'the next', sourceId: 'streets:archive' })).toBe(true);
		isIdle();
		await settled();
		expect(kept.tookError({ error: 'a late one', sourceId: 'streets:archive' })).toBe(false);
		expect(names()).toEqual([THEIRS, OURS]);
		expect(states).toEqual(['loading', 'failed']);
	});

	it('keeps a street map that was drawn, though a tile fails later', async () => {
		const { kept, names, isIdle, settled } = keeper();
		kept.styled();
		kept.streets(STREETS);
		await settled();
		isIdle();
		expect(kept.tookError({ error: 'a tile', sourceId: 'streets:archive' })).toBe(false);
		expect(names()).toEqual([THEIRS]);
	});

	it('does not draw streets that came when they were not wanted any more', async () => {
		const { kept, styles, states, settled } = keeper();
		kept.styled();
		kept.streets(STREETS);
		kept.streets(null);
		await settled();
		expect(styles).toEqual([]);
		expect(states).toEqual(['loading', 'none']);
	});
});
