/** How a source or a party is called where it carries a claim or makes a statement, and where its page is. */
import { localized, type Language } from '$lib/dossier/localized';
import { partyById, sourceById } from '$lib/dossier/lookup';
import type { Carrier, Dossier, Source } from '$lib/dossier/model';
import type { Page } from '$lib/view/view';

/** A title in quotation marks where it is the source's own; our wording for it goes without. */
export function sourceName({ title, titleIsOurs }: Source, language: Language = 'en'): string {
	const words = localized(title, language);
	return titleIsOurs ? words : `“${words}”`;
}

/** @throws UnknownIdError */
export function speakerName(
	dossier: Dossier,
	{ kind, id }: Carrier['by'],
	language: Language = 'en',
): { name: string; page: Page } {
	const page: Page = { kind, id };
	if (kind === 'party') return { name: localized(partyById(dossier, id).names, language), page };
	const source = sourceById(dossier, id);
	const name = sourceName(source, language);
	return { name: id === dossier.mainSource && source.author ? `${source.author}, ${name}` : name, page };
}
