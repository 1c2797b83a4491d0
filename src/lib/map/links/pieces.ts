/** How finely links are divided, and how many pulses each may have, by how many there are. Pure. */

/** Vertices in a frame of what moves that are aimed at; more where so many breathe that each has but the least of pieces. */
export const MOST_MOVING_VERTICES = 60_000;
/** One link never has more pulses than this. */
const MOST_PULSES = 16;
/** Links that may have fewer than this spread them over their length, however long; else they lie where they are seen. */
export const FEW_PULSES = 8;
/** From so many links on each has one. */
const ONE_EACH = 1000;

/** Corners of a pulse: one triangle round its head and tail. */
export const PULSE_VERTICES = 3;

/** Vertices of a link in the one strip that runs through all links: the first and the last corner stand twice. */
export const stripVertices = (corners: number): number => corners + 2;

/** Into how many straight pieces each link is divided. */
export function piecesFor(links: number): number {
	if (links <= 2000) return 32;
	return links <= 20_000 ? 16 : 8;
}

/** How many pulses each link that travels may have. */
export function pulsesFor(links: number): number {
	return Math.min(MOST_PULSES, Math.max(1, Math.floor(ONE_EACH / Math.max(1, links))));
}

/** Into how many pieces each link that breathes is divided, beside so many that travel with so many pulses. */
export function breathPiecesFor(breathing: number, travelling: number, pulses: number): number {
	const room = MOST_MOVING_VERTICES - PULSE_VERTICES * travelling * pulses;
	return Math.max(2, Math.min(32, Math.floor(room / (2 * Math.max(1, breathing))) - 2));
}
