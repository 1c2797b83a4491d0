/** How long a briefing has gone on, and how long each of its steps. Times are milliseconds since 1970. Pure. */

export interface Timing {
	/** When the briefing began. */
	began: number;
	/** The step that is shown, and since when. */
	step: string;
	since: number;
	/** What earlier showings of each step took, by its id. */
	spent: Readonly<Record<string, number>>;
}

export const startTiming = (step: string, now: number): Timing => ({
	began: now,
	step,
	since: now,
	spent: {},
});

/** With another step shown from now on; the same where it is shown already. */
export function withStep(timing: Timing, step: string, now: number): Timing {
	if (timing.step === step) return timing;
	const spent = { ...timing.spent, [timing.step]: spentOn(timing, now) };
	return { ...timing, step, since: now, spent };
}

/** What the step that is shown has taken, earlier showings included. */
export const spentOn = ({ step, since, spent }: Timing, now: number): number =>
	(Object.hasOwn(spent, step) ? (spent[step] ?? 0) : 0) + Math.max(0, now - since);

export const spentInAll = ({ began }: Timing, now: number): number => Math.max(0, now - began);

/** As a watch shows it: minutes and seconds, with hours where there are some. */
export function inFigures(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / 1000);
	const two = (value: number) => String(value).padStart(2, '0');
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** What was kept as JSON; null for anything else. */
export function timingFrom(text: string | null): Timing | null {
	try {
		const { began, step, since, spent } = JSON.parse(text ?? 'null') as Record<string, unknown>;
		const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
		if (!isTime(began) || !isTime(since) || typeof step !== 'string') return null;
		if (typeof spent !== 'object' || spent === null || !Object.values(spent).every(isTime)) return null;
		return { began, step, since, spent: spent as Record<string, number> };
	} catch {
		return null;
	}
}
