/**
 * Invented legs as the site draws that many: bundled by pair of places from a few hundred on, and from thousands on with
 * places that lie together as one. The site's own rules, on legs that have no contacts. Pure.
 */
import type Supercluster from 'supercluster';
import { bundleKey, leastSure } from '../../../../src/lib/scene/bundle-rules';
import { clusteredScene, clusterLevel } from '../../../../src/lib/scene/cluster-places';
import { atOnce } from '../../../../src/lib/scene/in-slices';
import { BUNDLE_FROM, CLUSTER_FROM } from '../../../../src/lib/scene/large';
import { lanesOf } from '../../../../src/lib/scene/link-path';
import type { LinkMark, PlaceMark, Position, Scene } from '../../../../src/lib/scene/model';
import type { BenchLeg } from './generated-legs';

/** What is drawn of the legs at a zoom. */
export function shippedLinks(
	Clusters: typeof Supercluster,
	legs: readonly BenchLeg[],
	zoom: number,
): readonly BenchLeg[] {
	if (legs.length < BUNDLE_FROM) return legs;
	const bundles = bundlesOf(legs);
	if (bundles.length < CLUSTER_FROM) return bundles;
	return atOnce(clusteredScene(Clusters, sceneOf(bundles))(clusterLevel(zoom))).links;
}

function bundlesOf(legs: readonly BenchLeg[]): LinkMark[] {
	const groups = new Map<string, [LinkMark, ...LinkMark[]]>();
	for (const link of legs.map(asMark)) {
		const key = bundleKey({ ...link, ...link.places });
		const group = groups.get(key);
		if (group) group.push(link);
		else groups.set(key, [link]);
	}
	const lanes = lanesOf([...groups].map(([id, [first]]) => joining(id, first)));
	return [...groups].map(([id, group]) => {
		const [first] = group;
		const legs = group.length;
		return {
			...first,
			id,
			standing: leastSure(group.map(({ standing }) => standing)),
			course: { ...first.course, ...lanes.get(id) },
			...(legs > 1 && { bundle: { contacts: [], legs } }),
		};
	});
}

const joining = (id: string, { places }: LinkMark) => ({
	id,
	from: { place: places.from },
	to: { place: places.to },
});

/** Invented places are told apart by where they are. */
const nameOf = ([longitude, latitude]: Position): string => `${longitude} ${latitude}`;

function asMark({ bundle: _, ...leg }: BenchLeg): LinkMark {
	const places = { from: nameOf(leg.course.from), to: nameOf(leg.course.to) };
	return { ...leg, contact: leg.id, path: [], towards: null, places, ends: places, label: leg.id };
}

function sceneOf(links: readonly LinkMark[]): Scene {
	const places = new Map<string, PlaceMark>();
	for (const { course, places: ends } of links)
		for (const [id, point] of [
			[ends.from, course.from],
			[ends.to, course.to],
		] as const)
			places.set(id, { id, name: id, point, precision: 'city', emphasis: 'normal' });
	return { places: [...places.values()], countries: [], links: [...links], frame: [-180, -85, 180, 85] };
}
