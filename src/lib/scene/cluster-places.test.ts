import Supercluster from 'supercluster';
import { describe, expect, it } from 'vitest';
import { largeDossier } from '../../../tests/fixtures/large-dossier';
import { STANDINGS } from '$lib/dossier/standing';
import { clusteredScene, clusterLevel } from './cluster-places';
import { composeAny } from './compose-large';
import { atOnce } from './in-slices';
import type { LinkMark, Scene } from './model';

const scene = composeAny(largeDossier(3000), { page: { kind: 'overview' } }, 'en');
const make = clusteredScene(Supercluster, scene);
const at = (zoom: number) => atOnce(make(clusterLevel(zoom)));
const legsOf = ({ bundle }: LinkMark) => bundle?.legs ?? 1;
const allLegs = ({ links, places }: Scene) =>
	links.reduce((sum, link) => sum + legsOf(link), 0) +
	places.reduce((sum, { cluster }) => sum + (cluster?.legs ?? 0), 0);

describe('a scene with its places in clusters', () => {
	it.each([0, 2, 4, 6, 12])('loses no leg and no place at zoom %i', (zoom) => {
		const clustered = at(zoom);
		expect(allLegs(clustered)).toBe(allLegs(scene));
		const places = clustered.places.reduce((sum, { cluster }) => sum + (cluster?.places ?? 1), 0);
		expect(places).toBe(scene.places.length);
	});

	it('has few links far off, and more the closer the reader comes, until each place stands by itself', () => {
		const counts = [0, 3, 6, 12].map((zoom) => at(zoom).links.length);
		expect(counts).toEqual([...counts].sort((a, b) => a - b));
		expect(counts[0]).toBeLessThan(scene.links.length / 4);
		expect(at(12).links).toEqual(scene.links);
		expect(at(12).places).toEqual(scene.places);
	});

	it('is the same for all zooms between two whole ones', () => {
		expect(clusterLevel(3.2)).toBe(clusterLevel(3.9));
		expect(clusterLevel(3.2)).not.toBe(clusterLevel(4));
		expect([clusterLevel(-1), clusterLevel(22)]).toEqual([0, 10]);
	});

	it('joins only what is there, and draws nothing surer than the least sure of it', () => {
		const { links, places, countries } = at(2);
		const known = new Set([...places, ...countries].map(({ id }) => id));
		for (const { places, bundle, standing } of links) {
			expect(known.has(places.from) && known.has(places.to)).toBe(true);
			for (const contact of bundle?.contacts ?? [])
				expect(STANDINGS.indexOf(standing)).toBeGreaterThanOrEqual(STANDINGS.indexOf(contact.standing));
		}
		expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
	});
});
