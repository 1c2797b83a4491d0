/** What opening a dossier consists of, step by step, each measured. Runs the same in Node and in a page. */
import Supercluster from 'supercluster';
import { contactById } from '../../../src/lib/dossier/lookup';
import type { Dossier } from '../../../src/lib/dossier/model';
import { parseText } from '../../../src/lib/dossier/parse';
import { contactsByDate, contactsOfParty, contactsOfPlace } from '../../../src/lib/dossier/relations';
import { curveIndex } from '../../../src/lib/map/pointer/curve-index';
import { bundleLegs } from '../../../src/lib/scene/bundle-legs';
import { clusteredScene } from '../../../src/lib/scene/cluster-places';
import { composeAny } from '../../../src/lib/scene/compose-large';
import { atOnce } from '../../../src/lib/scene/in-slices';
import { looseLegs } from '../../../src/lib/scene/scene-links';

/** How a step is measured: its time, and the bytes that its result keeps. */
export type Measure = <T>(name: string, step: () => T) => T;

/** A whole zoom at which the places of the invented dossier lie in clusters. */
const ZOOM = 2;

/** Throws where the text is no dossier. */
export function openDossier(text: string, measure: Measure): void {
	const parsed = measure('parse and check', () => parseText(text));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
	const { dossier } = parsed;
	measure('indexes', () => lookThrough(dossier));
	const legs = contactsByDate(dossier).flatMap(looseLegs(dossier, null, 'en'));
	measure('bundles', () => bundleLegs(legs));
	const scene = measure('whole scene', () => composeAny(dossier, { page: { kind: 'overview' } }, 'en'));
	const clustered = measure('clusters', () => atOnce(clusteredScene(Supercluster, scene)(ZOOM)));
	measure('paths of the links shown', () => clustered.links.map(({ path }) => path));
	measure('index for the pointer', () => {
		const index = curveIndex(clustered.links, ({ path }) => path);
		while (index.grow());
		return index;
	});
}

/** Has every index made. */
function lookThrough(dossier: Dossier): unknown {
	return [
		contactsByDate(dossier),
		contactById(dossier, 'contact-0'),
		contactsOfPlace(dossier, 'place-0'),
		contactsOfParty(dossier, 'party-0'),
	];
}
