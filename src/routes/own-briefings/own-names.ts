/** What the reader's own briefings, their steps and what those show are called on the page. */
import { contactById, partyById, placeById, sourceById } from '$lib/dossier/lookup';
import type { Briefing, BriefingStep, Dossier } from '$lib/dossier/model';
import { ownWords } from '$lib/evidence/own-words';
import { sourceName } from '$lib/evidence/speaker-name';
import { m } from '$lib/text';

export const titleOf = ({ title }: Briefing): string => ownWords(title).trim() || m.own_untitled();

export const headingOf = ({ heading }: BriefingStep): string =>
	ownWords(heading).trim() || m.own_untitled_step();

/** @throws UnknownIdError */
export function nameOfShown(dossier: Dossier, show: BriefingStep['show']): string {
	switch (show.kind) {
		case 'overview':
			return ownWords(dossier.title);
		case 'place':
			return ownWords(placeById(dossier, show.id).names);
		case 'contact':
			return ownWords(contactById(dossier, show.id).title);
		case 'party':
			return ownWords(partyById(dossier, show.id).names);
		case 'source':
			return sourceName(sourceById(dossier, show.id));
	}
}
