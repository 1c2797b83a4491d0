/** How a source or a party is called where it carries a claim or makes a statement, and where its page is. */
import { partyById, sourceById } from '$lib/dossier/lookup';
import type { Carrier, Dossier, Source } from '$lib/dossier/model';
import { m } from '$lib/text';
import type { Page } from '$lib/view/view';
import { ownWords } from './own-words';

/** A title in quotation marks where it is the source's own; our wording for it goes without. */
export function sourceName({ title, titleIsOurs }: Source): string {
	const words = ownWords(title);
	return titleIsOurs ? words : m.quoted({ words });
}

/** @throws UnknownIdError */
export function speakerName(dossier: Dossier, { kind, id }: Carrier['by']): { name: string; page: Page } {
	const page: Page = { kind, id };
	if (kind === 'party') return { name: ownWords(partyById(dossier, id).names), page };
	const source = sourceById(dossier, id);
	const title = sourceName(source);
	const byAuthor = id === dossier.mainSource && source.author;
	return { name: byAuthor ? m.author_and_title({ author: byAuthor, title }) : title, page };
}
