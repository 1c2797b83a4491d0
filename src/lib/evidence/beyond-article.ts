/** Who carries a claim beside the article that the dossier is drawn from. Pure. */
import type { Carrier, Dossier } from '$lib/dossier/model';

/** In their order. */
export const beyondArticle = (
	{ mainSource }: Pick<Dossier, 'mainSource'>,
	attribution: readonly Carrier[],
): Carrier[] => attribution.filter(({ by }) => by.kind !== 'source' || by.id !== mainSource);
