/** How surely a contact is known, in the few steps that a line pattern can show. The panel always gives the words. */
import { statementsBearingOn } from './relations';
import type { Claim, Contact, Dossier } from './model';

/** Surest first. */
export const STANDINGS = ['on-record', 'asserted', 'reported', 'doubted', 'alleged'] as const;

export type Standing = (typeof STANDINGS)[number];

/**
 * - alleged: it rests on an accusation or on the word of somebody arrested (every alleged operation);
 * - doubted: the text itself doubts that this occasion took place;
 * - on-record: at least one claim is documented, testified or acknowledged, and the text links a source for it;
 * - asserted: the author states it without a hedge (also of evidence or a testimony for which the text links no source);
 * - reported: by its first claim; everything else, that is, all that the text hedges or gives as another's report.
 */
export function standingOf(dossier: Dossier, contact: Contact): Standing {
	if (contact.kind === 'alleged-operation') return 'alleged';
	const doubted = statementsBearingOn(dossier, { kind: 'contact', id: contact.id }).some(
		({ bearing }) => bearing.relation === 'doubts' && bearing.scope === 'this occasion',
	);
	if (doubted) return 'doubted';
	if (contact.citation === 'linked' && contact.claims.some(isOnRecord)) return 'on-record';
	return contact.claims.slice(0, 1).some(isUnhedged) ? 'asserted' : 'reported';
}

function isUnhedged({ basis, hedges }: Claim): boolean {
	return basis !== 'reported' && basis !== 'accused' && hedges.length === 0;
}

function isOnRecord({ basis }: Claim): boolean {
	return basis === 'documented' || basis === 'testified' || basis === 'acknowledged';
}
