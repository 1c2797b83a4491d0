/** From where on a dossier is large, so that its legs are drawn in bundles. Apart, since every page asks and few go on. */
import { legsOf } from '$lib/dossier/legs';
import { perDossier } from '$lib/dossier/per-dossier';

/**
 * From so many legs on a scene is bundled. Below, each leg can still be told from its neighbours in the fan, and a line for
 * each says more than a number does.
 */
export const BUNDLE_FROM = 300;
/** From so many links on a scene is clustered: more of them hide one another wherever they cross. */
export const CLUSTER_FROM = 2000;

/** Whether its legs are to be bundled: then its scene is made by `compose-large.ts`. */
export const isLarge = perDossier(({ contacts }): boolean => {
	let legs = 0;
	return contacts.some((contact) => (legs += legsOf(contact).length) >= BUNDLE_FROM);
});
