/**
 * How a link fades towards an end that the text does not give: over its whole length towards a country, and only near the
 * end where a seat was put in by us. In steps that the map, the inset and the legend draw alike. Plain.
 */
import type { LinkMark } from '$lib/scene/model';

/** A part of a link, as shares of its length, and how strongly it is drawn (0 to 1). */
export interface FadeStep {
	from: number;
	to: number;
	opacity: number;
}

/** As many steps as look like a slope, over the whole length and over the part near a seat. */
const STEPS = 12;
const SEAT_STEPS = 5;

/** The numbers of `fadeStrength`, for its twin in the map's shader. */
export const FADE = {
	/** The end towards a country is almost, but not quite, gone: one still sees where it points. */
	faintest: 0.04,
	/** How fast it grows from there, beside the share of the length. */
	slope: 1.25,
	/** Share of the length over which a link grows out of a seat, and how faint it is there. */
	seatShare: 0.25,
	seatFaintest: 0.12,
} as const;

type Fading = Pick<LinkMark, 'fades' | 'seats'>;

/** The steps of a link from its start to its end; one whole step where it does not fade. */
export function fadeSteps({ fades, seats }: Fading): FadeStep[] {
	const cuts = new Set([0, 1]);
	if (fades !== null) for (let step = 1; step < STEPS; step += 1) cuts.add(step / STEPS);
	for (let step = 1; step <= SEAT_STEPS; step += 1) {
		const share = (step / SEAT_STEPS) * FADE.seatShare;
		if (seats.from) cuts.add(share);
		if (seats.to) cuts.add(1 - share);
	}
	const ordered = [...cuts].sort((a, b) => a - b);
	return ordered.slice(1).map((to, index) => {
		const from = ordered[index] ?? 0;
		return { from, to, opacity: fadeStrength((from + to) / 2, { fades, seats }) };
	});
}

/** How strongly a link is drawn at a share of its length: 0 to 1. The steps take it at their middles. */
export function fadeStrength(share: number, { fades, seats }: Fading): number {
	const { faintest, slope, seatShare, seatFaintest } = FADE;
	const country = fades === 'from' ? share : fades === 'to' ? 1 - share : 1;
	const seat = Math.min(seats.from ? share : 1, seats.to ? 1 - share : 1) / seatShare;
	return (
		(faintest + (1 - faintest) * Math.min(1, country * slope)) *
		(seatFaintest + (1 - seatFaintest) * Math.min(1, seat))
	);
}
