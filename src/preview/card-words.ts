/**
 * What the preview of a page says beside its map: the page's own title with its hedges, what kind of thing it is, and how surely it
 * is known. In the language of the page. Pure.
 */
import { findStep } from '$lib/briefing/find-step';
import { contactById, partyById, placeById, sourceById } from '$lib/dossier/lookup';
import type { Briefing, Dossier } from '$lib/dossier/model';
import { excerptsInOrder } from '$lib/dossier/relations';
import { standingOf, type Standing } from '$lib/dossier/standing';
import { countryName } from '$lib/evidence/country-name';
import { ownDate, ownWords } from '$lib/evidence/own-words';
import { sourceName } from '$lib/evidence/speaker-name';
import { m } from '$lib/text';
import type { Page, StepId } from '$lib/view/view';
import { isolated } from './text-faces';

export interface CardWords {
	/** A line above the title; empty where it would say nothing. */
	kind: string;
	/** As the page's own heading. */
	title: string;
	/** When and where, in the dossier's own words with their hedges; empty where there is none. */
	details: string;
	/** Of a contact. */
	standing: Standing | null;
	/** What all of it is a record of, and of which day. */
	asOf: string;
	article: string;
}

/** @throws UnknownIdError where the dossier, or the briefings, do not have what the page is of. */
export function cardWords(dossier: Dossier, briefings: readonly Briefing[], page: Page): CardWords {
	const main = sourceById(dossier, dossier.mainSource);
	const title = isolated(sourceName(main));
	return {
		kind: '',
		details: '',
		standing: null,
		asOf: m.card_as_of({ date: ownDate(dossier.asOf) }),
		article: main.author === undefined ? title : m.author_and_title({ author: isolated(main.author), title }),
		...ownOf(dossier, briefings, page),
	};
}

type Own = Pick<CardWords, 'title'> & Partial<CardWords>;

function ownOf(dossier: Dossier, briefings: readonly Briefing[], page: Page): Own {
	switch (page.kind) {
		case 'place': {
			const { names, country, precision } = placeById(dossier, page.id);
			const within = precision === 'country' ? [] : [countryName(dossier, country)];
			return { kind: [m.place_eyebrow(), ...within].join(' · '), title: ownWords(names) };
		}
		case 'contact':
			return contactWords(dossier, page.id);
		case 'party': {
			const { kind, names, country } = partyById(dossier, page.id);
			const of = country === null ? [] : [countryName(dossier, country)];
			return { kind: [m.party_kind({ kind }), ...of].join(' · '), title: ownWords(names) };
		}
		case 'source': {
			const source = sourceById(dossier, page.id);
			const unread = excerptsInOrder(dossier, page.id).length > 0 ? [] : [m.not_read()];
			const kind = [m.source_kind({ kind: source.kind }), ...unread].join(' · ');
			return { kind, title: sourceName(source) };
		}
		case 'step':
			return stepWords(briefings, { briefing: page.briefing, id: page.id });
		case 'briefing':
		case 'handout':
			return briefingWords(briefings, { kind: page.kind, id: page.id });
		default:
			return { title: titleOfKind(page.kind) };
	}
}

function contactWords(dossier: Dossier, id: string): Own {
	const contact = contactById(dossier, id);
	const { kind, title, happened, venue } = contact;
	const when = happened ? ownWords(happened.label) : m.date_not_stated();
	const where = venue ? ownWords(placeById(dossier, venue.place).names) : m.place_not_stated();
	return {
		kind: m.contact_kind({ kind }),
		title: ownWords(title),
		details: `${when}${m.semicolon()}${where}`,
		standing: standingOf(dossier, contact),
	};
}

/** A step says what briefing it is of, and which of its steps it is. */
function stepWords(briefings: readonly Briefing[], ids: StepId): Own {
	const found = findStep(briefings, ids);
	if (!found) throw new Error(`No briefing has the step “${ids.briefing}/${ids.id}”.`);
	const { briefing, step, index } = found;
	const place = m.briefing_place({ number: index + 1, count: briefing.steps.length });
	return { kind: `${ownWords(briefing.title)} · ${place}`, title: ownWords(step.heading) };
}

function briefingWords(
	briefings: readonly Briefing[],
	{ kind, id }: { kind: 'briefing' | 'handout'; id: string },
): Own {
	const briefing = briefings.find((one) => one.id === id);
	const title = briefing ? ownWords(briefing.title) : m.handout_contacts_title();
	if (kind === 'handout') return { kind: m.handout_kind(), title };
	return { kind: m.briefing_count({ count: briefing?.steps.length ?? 0 }), title };
}

function titleOfKind(kind: Exclude<Page, { id: string }>['kind']): string {
	switch (kind) {
		case 'overview':
			return m.overview_title();
		case 'about':
			return m.about_title();
		case 'contacts':
			return m.table_title();
		case 'parties':
			return m.matrix_title();
		case 'briefings':
			return m.briefings_title();
		case 'presenter':
			return m.presenter_title();
		case 'own-briefings':
		case 'own-step':
			return m.own_title();
	}
}
