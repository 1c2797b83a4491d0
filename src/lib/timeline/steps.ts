/**
 * Going through the contacts in the order of their dates: where a step leads, and which window of time shows it. Pure.
 */
import { daysOf, AFTER_ALL_DAYS } from '$lib/dossier/filters/days-of';
import { selectContacts } from '$lib/dossier/filters/select-contacts';
import type { Filters } from '$lib/dossier/filters/filters';
import type { TimeWindow } from '$lib/dossier/filters/time-window';
import type { Contact, Dossier } from '$lib/dossier/model';
import { contactsByDate, dayOf } from '$lib/dossier/relations';
import { boundsOf, windowOf } from './month-grid';
import { domainOf } from './time-scale';

/** cumulative: all until the contact's day. window: a window of one width, which ends with its month. */
export const STEP_MODES = ['cumulative', 'window'] as const;
export type StepMode = (typeof STEP_MODES)[number];

/** Months of a window that moves, where the reader has set none. */
const USUAL_WIDTH = 12;

/** Of a step, which is dated. */
const dayOfStep = (contact: Contact): string => dayOf(contact) ?? AFTER_ALL_DAYS;

/** What is gone through: the dated contacts that meet the filters, by date. */
export function stepsOf(dossier: Dossier, filters: Filters): Contact[] {
	const { matching } = selectContacts(dossier, filters, null);
	return contactsByDate(dossier).filter((contact) => matching.has(contact.id) && dayOf(contact) !== null);
}

/**
 * The place of the next contact, one on or one back; null where there is none.
 *
 * @param at Of the contact gone to last; null where the reader has set the window since: then its end tells.
 */
export function nextStep(
	steps: readonly Contact[],
	at: number | null,
	window: TimeWindow | null,
	by: 1 | -1,
): number | null {
	if (at !== null) return at + by in steps ? at + by : null;
	const last = window === null || window.to === null ? null : daysOf(window).last;
	if (by > 0) {
		const next = last === null ? 0 : steps.findIndex((contact) => dayOfStep(contact) > last);
		return next in steps ? next : null;
	}
	const previous =
		last === null ? steps.length - 1 : steps.findLastIndex((contact) => dayOfStep(contact) < last);
	return previous in steps ? previous : null;
}

/** How many months wide the window that moves is: as the reader has set it where both its ends are set. */
export function widthOf(window: TimeWindow | null, dossier: Dossier): number {
	if (window === null || window.from === null || window.to === null) return USUAL_WIDTH;
	const { from, to } = boundsOf(window, domainOf(dossier));
	return to - from;
}

/** The window that shows a contact as the last one in it. */
export function windowAt(
	contact: Contact,
	mode: StepMode,
	width: number,
	dossier: Dossier,
): TimeWindow | null {
	const day = dayOfStep(contact);
	if (mode === 'cumulative') return { from: null, to: shortest(day) };
	const domain = domainOf(dossier);
	const { to } = boundsOf({ from: null, to: day }, domain);
	return windowOf({ from: Math.max(0, to - width), to }, domain);
}

/** The year or the month that ends with a day, else the day. */
function shortest(day: string): string {
	const ends = [day.slice(0, 4), day.slice(0, 7)].filter(
		(date) => daysOf({ from: null, to: date }).last === day,
	);
	return ends[0] ?? day;
}
