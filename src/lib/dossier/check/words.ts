/**
 * Words that a record gives as the text's own stand in the excerpt that it names, to the letter, and nothing quoted is
 * longer than a quotation for comment allows.
 */
import type { Carrier, Dossier, When } from '../model';
import type { Collection, Report } from './report';

/** The longest excerpt, in words. The longest sentence that bears a contact in the first dossier has 52. */
const LONGEST_EXCERPT_WORDS = 60;

/** Reports words that are not in their excerpt. References are taken to be right: what names nothing is passed over. */
export function checkWords(dossier: Dossier, report: Report): void {
	const texts = new Map(dossier.excerpts.map(({ id, exact }) => [id, exact]));
	const within =
		(owner: Collection, id: string) =>
		(words: string | null, excerpt: string, field: string): void => {
			const text = texts.get(excerpt);
			if (words === null || text === undefined || text.includes(words)) return;
			report(
				'words-not-in-excerpt',
				{ in: owner, id, field },
				words,
				`words of the excerpt "${excerpt}": ${text}`,
			);
		};

	for (const { id, exact } of dossier.excerpts) {
		const count = exact.split(' ').length;
		if (count > LONGEST_EXCERPT_WORDS)
			report(
				'excerpt-too-long',
				{ in: 'excerpts', id, field: 'exact' },
				`${count} words`,
				`at most ${LONGEST_EXCERPT_WORDS}`,
			);
	}
	for (const { id, leaning } of dossier.sources)
		if (leaning) within('sources', id)(leaning.words, leaning.excerpt, 'leaning.words');

	for (const contact of dossier.contacts) {
		const check = within('contacts', contact.id);
		if (contact.venue) check(contact.venue.words, contact.venue.excerpt, 'venue.words');
		checkWhen(contact.happened, 'happened', check);
		checkWhen(contact.reported, 'reported', check);
		contact.claims.forEach((claim, i) => {
			claim.hedges.forEach((words, j) => check(words, claim.excerpt, `claims.${i}.hedges.${j}`));
			claim.attribution.forEach((carrier, j) => checkCarrier(carrier, `claims.${i}.attribution.${j}`, check));
		});
	}
	for (const { id, when, excerpt, hedges } of dossier.statements) {
		const check = within('statements', id);
		checkWhen(when, 'when', check);
		hedges?.forEach((words, i) => check(words, excerpt, `hedges.${i}`));
	}
}

type Check = (words: string | null, excerpt: string, field: string) => void;

function checkWhen(when: When | null, field: string, check: Check): void {
	when?.phrases.forEach(({ words, excerpt }, i) => check(words, excerpt, `${field}.phrases.${i}.words`));
}

function checkCarrier({ verb, excerpt, leaning }: Carrier, field: string, check: Check): void {
	check(verb, excerpt, `${field}.verb`);
	if (leaning) check(leaning.words, leaning.excerpt, `${field}.leaning.words`);
}
