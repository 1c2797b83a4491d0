/**
 * A confidence of STIX 2.1 where somebody graded every claim of a contact by the Admiralty scale, after the standard's own table
 * (Appendix A, “Admiralty Credibility”). Nothing where nobody did: how the text hedges is no grade.
 */
import type { Claim, Contact } from '$lib/dossier/model';

const CONFIDENCE: Readonly<Record<NonNullable<Claim['credibility']>['grade'], number | null>> = {
	'1': 90,
	'2': 70,
	'3': 50,
	'4': 30,
	'5': 10,
	// Truth cannot be judged.
	'6': null,
};

const isAdmiralty = (scheme: string): boolean => /(^|-)(admiralty|nato)(-|$)/.test(scheme);

/** The least of the grades. */
export function confidenceOf({ claims }: Pick<Contact, 'claims'>): { confidence?: number } {
	const grades = claims.map(({ credibility }) =>
		credibility && isAdmiralty(credibility.scheme) ? CONFIDENCE[credibility.grade] : null,
	);
	const known = grades.filter((grade) => grade !== null);
	return known.length > 0 && known.length === grades.length ? { confidence: Math.min(...known) } : {};
}
