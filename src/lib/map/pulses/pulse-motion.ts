/**
 * Where the moving marks are at a moment: pure functions of time, so that a picture of any moment can be had again.
 * Knows no clock, no canvas and no colours.
 */

/** The numbers of these functions, for their twins in the map's shader. */
export const MOTION = {
	/** Pixels a second: slow enough to follow with the eye. */
	speed: 46,
	/** About this many pixels lie between two pulses of one link. */
	spacing: 150,
	/** Pixels over which a pulse comes out of an end and goes into one. */
	ends: 14,
	/** Seconds from one breath of a standing link to the next. */
	breath: 4.2,
	/** Seconds from one flicker of an accusation to the next. */
	flicker: 2.6,
} as const;

/**
 * How far along a line of `length` pixels its pulses are at `seconds`: evenly spaced, each between 0 and the length. At
 * least one, however short the line. `seed` (0 to 1) sets links apart that would otherwise move in step.
 */
export function pulsePositions(length: number, seconds: number, seed: number): number[] {
	if (!(length > 0)) return [];
	const count = Math.max(1, Math.round(length / MOTION.spacing));
	const spacing = length / count;
	const first = (seconds * MOTION.speed + seed * spacing) % spacing;
	return Array.from({ length: count }, (_, index) => first + index * spacing);
}

/** How strongly a pulse shows at a place of its line: it comes out of one end and goes into the other. 0 to 1. */
export function pulseStrength(position: number, length: number, fades: 'from' | 'to' | null): number {
	const share = length > 0 ? position / length : 0;
	const ends = Math.min(1, position / MOTION.ends, (length - position) / MOTION.ends);
	const fading = fades === 'from' ? share : fades === 'to' ? 1 - share : 1;
	return Math.max(0, ends * fading);
}

/** How strongly a link that stands breathes at a moment, along its whole length at once: 0 to 1 and back. */
export function breath(seconds: number, seed: number): number {
	return 0.5 - 0.5 * Math.cos(2 * Math.PI * (seconds / MOTION.breath + seed));
}

/** How strongly the marks of an accusation flicker: two unequal waves, so that it never looks like a signal. 0 to 1. */
export function flicker(seconds: number, seed: number): number {
	const turn = 2 * Math.PI * (seconds / MOTION.flicker + seed);
	return (0.5 + 0.3 * Math.sin(turn) + 0.2 * Math.sin(2.7 * turn)) ** 2;
}

/** A number from 0 up to 1 that is always the same for the same id (FNV-1a, 32 bits, over UTF-16 units). */
export function seedOf(id: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
	return (hash >>> 0) / 2 ** 32;
}
