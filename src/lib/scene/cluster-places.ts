/**
 * A scene of thousands of links as it is shown at one zoom: places that lie together as one, and one link for all that runs
 * between two such clusters, with its number, as FlowmapBlue does it. Supercluster is passed in, since few scenes need it.
 * Pure; nothing is lost: what runs within a cluster is counted there, and shows when the reader comes closer.
 */
import type Supercluster from 'supercluster';
import { boundsOf } from '$lib/geometry/bounds';
import { joinLinks } from './join-links';
import type { LinkMark, PlaceMark, Scene } from './model';

/** Clusters are made for whole zooms up to this one; closer, every place stands by itself. */
const CLOSEST = 9;
/** CSS pixels within which places lie together: so far apart, the name of each cluster has room beside it. */
const RADIUS = 100;

interface PlaceOf {
	index: number;
}

/** The whole zoom that a zoom's scene is made for: the same for all up to the next. */
export const clusterLevel = (zoom: number): number => Math.max(0, Math.min(CLOSEST + 1, Math.floor(zoom)));

/** Makes the scene of a level, a piece at each step. */
export function clusteredScene(
	Clusters: typeof Supercluster,
	scene: Scene,
): (level: number) => Generator<void, Scene, void> {
	const index = new Clusters<PlaceOf, PlaceOf>({ radius: RADIUS, maxZoom: CLOSEST });
	index.load(
		scene.places.map(({ point }, index) => ({
			type: 'Feature',
			properties: { index },
			geometry: { type: 'Point', coordinates: point },
		})),
	);
	const busy = linksOfPlaces(scene.links);
	return (level) => sceneAt(index, scene, busy, level);
}

function* sceneAt(
	index: Supercluster<PlaceOf, PlaceOf>,
	scene: Scene,
	busy: ReadonlyMap<string, number>,
	level: number,
): Generator<void, Scene, void> {
	const clusterOf = new Map<string, PlaceMark>();
	for (const { properties } of index.getClusters([-180, -90, 180, 90], level)) {
		if (!('cluster_id' in properties)) continue;
		const leaves = index.getLeaves(properties.cluster_id, Infinity);
		const members = leaves.flatMap((leaf) => scene.places[leaf.properties.index] ?? []);
		const cluster = clusterMark(members.sort((a, b) => (busy.get(b.id) ?? 0) - (busy.get(a.id) ?? 0)));
		for (const { id } of members) clusterOf.set(id, cluster);
	}
	if (clusterOf.size === 0) return scene;
	yield;
	for (const { places, bundle } of scene.links) {
		const within = clusterOf.get(places.from);
		if (within?.cluster && within === clusterOf.get(places.to)) within.cluster.legs += bundle?.legs ?? 1;
	}
	// Each cluster once, where the first of its places stood.
	const places = [...new Set(scene.places.map((place) => clusterOf.get(place.id) ?? place))];
	return { ...scene, places, links: yield* joinLinks(scene, clusterOf) };
}

/** Stands where its busiest place does and is called after it, so that it is somewhere that the text names. */
function clusterMark(members: readonly PlaceMark[]): PlaceMark {
	const [busiest] = members;
	if (!busiest) throw new RangeError('a cluster of no places');
	const strongest = (['selected', 'related', 'normal'] as const).find((emphasis) =>
		members.some((member) => member.emphasis === emphasis),
	);
	return {
		...busiest,
		id: `${busiest.id}..${members.length}`,
		name: `${busiest.name} +${members.length - 1}`,
		precision: 'city',
		emphasis: strongest ?? 'dimmed',
		cluster: { places: members.length, legs: 0, bounds: boundsOf(members.map(({ point }) => point)) },
	};
}

/** How many legs end at each place. */
function linksOfPlaces(links: readonly LinkMark[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { places, bundle } of links)
		for (const place of [places.from, places.to])
			counts.set(place, (counts.get(place) ?? 0) + (bundle?.legs ?? 1));
	return counts;
}
