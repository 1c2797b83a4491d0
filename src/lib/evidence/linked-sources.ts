/** The sources to which the article links for a contact or a statement. The tie of a link to a claim is ours. */
import { sourceById } from '$lib/dossier/lookup';
import type { Dossier, LinkTarget, Source } from '$lib/dossier/model';

export interface LinkedSource {
	source: Source;
	link: LinkTarget;
}

/** @param supported Ids of claims and statements. In the order of the article's links. */
export function linkedSources(dossier: Dossier, supported: readonly string[]): LinkedSource[] {
	const links = sourceById(dossier, dossier.mainSource).links ?? [];
	return links.flatMap((link) =>
		link.source !== null && link.supports.some((id) => supported.includes(id))
			? [{ source: sourceById(dossier, link.source), link }]
			: [],
	);
}
