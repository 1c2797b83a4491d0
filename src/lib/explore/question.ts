/** What a reader asks of the contacts, in one value. */
import { asksNothing, type Filters } from '$lib/dossier/filters/filters';
import type { TimeWindow } from '$lib/dossier/filters/time-window';

export interface Question {
	filters: Filters;
	/** Null where no time is asked for. */
	time: TimeWindow | null;
}

export const NOTHING_ASKED: Question = { filters: {}, time: null };

/** Whether it leaves anything out at all. */
export const isAsked = ({ filters, time }: Question): boolean => time !== null || !asksNothing(filters);
