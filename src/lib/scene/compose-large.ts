/**
 * The scene of a view of a large dossier: as `compose.ts` makes it, but for its legs, which are put together in bundles. It
 * comes piece by piece, so that nobody has to wait for the whole of it. Pure.
 */
import type { Dossier } from '$lib/dossier/model';
import { contactsByDate } from '$lib/dossier/relations';
import type { View } from '$lib/view/view';
import { bundleLegs } from './bundle-legs';
import { composeScene, focusOnMap, sceneOf } from './compose';
import { atOnce, inSlices } from './in-slices';
import { isLarge } from './large';
import { lanesOf } from './link-path';
import type { LinkMark, Scene } from './model';
import { joining, linkMark, looseLegs, type LabelledLeg } from './scene-links';

/** Contacts or links between two pieces: a few milliseconds. */
const PIECE = 250;

/** Does a piece at each step. Throws as `composeScene` does. */
export function* composeLarge(dossier: Dossier, view: View, language: string): Generator<void, Scene, void> {
	const focus = focusOnMap(dossier, view);
	const legsOf = looseLegs(dossier, focus, language);
	const legs: LabelledLeg[] = [];
	for (const [index, contact] of contactsByDate(dossier).entries()) {
		legs.push(...legsOf(contact));
		if (index % PIECE === 0) yield;
	}
	const bundles = bundleLegs(legs);
	yield;
	const lanes = lanesOf(bundles.map(joining));
	const links: LinkMark[] = [];
	for (const [index, bundle] of bundles.entries()) {
		links.push(linkMark(dossier, bundle, lanes.get(bundle.id), language));
		if (index % PIECE === 0) yield;
	}
	return sceneOf(dossier, focus, links, language);
}

/** The same in slices; null once nobody wants it any more. */
export const composeInSlices = (
	dossier: Dossier,
	view: View,
	language: string,
	isWanted: () => boolean,
): Promise<Scene | null> => inSlices(composeLarge(dossier, view, language), isWanted);

/** The scene of a view of any dossier at once, for whoever can wait. */
export const composeAny = (dossier: Dossier, view: View, language: string): Scene =>
	isLarge(dossier) ? atOnce(composeLarge(dossier, view, language)) : composeScene(dossier, view, language);
