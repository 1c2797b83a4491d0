/**
 * Invented legs as the site draws that many: bundled by pair of places from a few hundred on, and from thousands on with
 * places that lie together as one. The site's own rules, on legs that have no contacts. Pure.
 */
import type Supercluster from 'supercluster';
import type { End } from '../../../../src/lib/dossier/legs';
import { bundleLegs, type LooseLeg } from '../../../../src/lib/scene/bundle-legs';
import { clusteredScene, clusterLevel } from '../../../../src/lib/scene/cluster-places';
import { atOnce } from '../../../../src/lib/scene/in-slices';
import { BUNDLE_FROM, CLUSTER_FROM } from '../../../../src/lib/scene/large';
import { lanesOf } from '../../../../src/lib/scene/link-path';
import type { LinkMark, PlaceMark, Position, Scene } from '../../../../src/lib/scene/model';
import { joining } from '../../../../src/lib/scene/scene-links';
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
	const bundles = bundleLegs(legs.map(asLoose));
	const lanes = lanesOf(bundles.map(joining));
	return bundles.map(({ id, legs: [{ leg, drawn }], legs: { length }, standing, seats }) => {
		const ends = { from: leg.from.place, to: leg.to.place };
		return {
			...drawn,
			...{ id, standing, seats, course: { ...drawn.course, ...lanes.get(id) } },
			...{ contact: leg.contact, label: id, places: ends, ends, path: [], towards: null },
			...(length > 1 && { bundle: { contacts: [], legs: length } }),
		};
	});
}

/** Invented places are told apart by where they are. */
const nameOf = ([longitude, latitude]: Position): string => `${longitude} ${latitude}`;

/** A leg as the site bundles it, with the line that it has by itself. */
function asLoose({ bundle: _, ...drawn }: BenchLeg): LooseLeg & { drawn: Omit<BenchLeg, 'bundle'> } {
	const { id, kind, directed, standing, emphasis, course, seats } = drawn;
	const end = (at: 'from' | 'to'): End => ({
		place: nameOf(course[at]),
		basis: seats[at] ? 'seat' : 'stated',
	});
	const leg = { id, contact: id, party: id, kind, directed, from: end('from'), to: end('to') };
	return { leg, standing, emphasis, drawn };
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
