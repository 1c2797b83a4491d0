/**
 * The links of a scene as the bytes that go to the card: once for each scene. Pure; knows no card.
 *
 *   byte 0        16        32                       48      56       60     64
 *        from      to        bias lane spacing seed   part    traits   –       of each link: four texels
 *
 * Ends are Mercator x and y in single precision, followed by what that leaves of them. Traits are four bytes: tone,
 * standing and, from its fifth bit on, how often the legs of a bundle double; end; and flags. More than a row of a texture
 * fill whole rows; what is left of the last one is zeros.
 */
import { bowOf } from '$lib/geometry/fan-apart';
import type { MercatorPoint } from '$lib/geometry/mercator';
import { linkEnd, type EndShape } from '$lib/picture/link-end';
import { linkTone } from '$lib/picture/link-tone';
import type { LinkKind } from '$lib/scene/model';
import { STANDINGS } from '$lib/style/line-pattern';
import { seedOf } from '../pulses/pulse-motion';
import { courseEnds } from './course-at';
import type { DrawnLink } from './drawn-link';

/** Bytes of one link, and where in them its parts begin. */
export const LINK_BYTES = 64;
export const LINK_TEXELS = LINK_BYTES / 16;
export const OFFSETS = { from: 0, to: 16, bow: 32, part: 48, traits: 56 } as const;

/** In the order of the shader's palette. */
export const TONES = ['travel', 'standing', 'tie', 'accusation'] as const satisfies readonly LinkKind[];
/** In the order of the shader's outlines. */
export const SHAPES = ['arrow', 'standing-end', 'accusation-end'] as const satisfies readonly EndShape[];

/** Bits of the last trait. */
export const FLAGS = {
	fadesFrom: 1,
	fadesTo: 2,
	seatFrom: 4,
	seatTo: 8,
	directed: 16,
	double: 32,
	accused: 64,
} as const;
/** Bit of the third trait, beside the number of the shape, which begins at 1. */
export const AT_MIDDLE = 4;

/** Links in a row of a texture: with four texels each they come to the 2,048 that WebGL 2 promises. */
export const LINKS_A_ROW = 512;

/** Rows of a texture for so many links, and how many lie across it: one row is as wide as it need be, several are full. */
export const rows = (count: number): number => Math.ceil(count / LINKS_A_ROW);
export const across = (count: number): number => Math.min(count, LINKS_A_ROW);
/** How many links have room in it. */
export const roomFor = (count: number): number => rows(count) * across(count);

/** The links at these indices, packed in this order. */
export function packLinks(links: readonly DrawnLink[], order: Uint32Array): ArrayBuffer {
	const bytes = new ArrayBuffer(roomFor(order.length) * LINK_BYTES);
	const floats = new Float32Array(bytes);
	const traits = new Uint8Array(bytes);
	let at = 0;
	for (const index of order) {
		const link = links[index];
		if (!link) throw new RangeError(`there is no link ${index}`);
		const [first, last] = courseEnds(link.course);
		const { bias, lane, spacing } = bowOf(first, last, link.course.lane, link.course.lanes);
		const float = at / 4;
		putEnd(floats, float, first);
		putEnd(floats, float + 4, last);
		floats[float + 8] = bias;
		floats[float + 9] = lane;
		floats[float + 10] = spacing;
		floats[float + 11] = seedOf(link.id);
		floats[float + 12] = link.course.part[0];
		floats[float + 13] = link.course.part[1];
		const end = linkEnd(link);
		traits[at + OFFSETS.traits] = TONES.indexOf(linkTone(link));
		traits[at + OFFSETS.traits + 1] = STANDINGS.indexOf(link.standing) + (doublings(link) << 4);
		traits[at + OFFSETS.traits + 2] =
			end === null ? 0 : SHAPES.indexOf(end.shape) + 1 + (end.at === 'middle' ? AT_MIDDLE : 0);
		traits[at + OFFSETS.traits + 3] = flagsOf(link);
		at += LINK_BYTES;
	}
	return bytes;
}

/** How far beside its ends a link may bow, as a share of the way between them. */
const BOW = 0.4;

/** From where to where the first `count` of packed links reach, in widths of the world from 180° west; [0, 0] for none. */
export function packedExtent(bytes: ArrayBuffer, count: number): [from: number, to: number] {
	const floats = new Float32Array(bytes);
	const [first, last] = [OFFSETS.from / 4, OFFSETS.to / 4];
	const float = (at: number): number => floats[at] ?? 0;
	let [from, to] = [Infinity, -Infinity];
	for (let at = 0; at < (count * LINK_BYTES) / 4; at += LINK_BYTES / 4) {
		const bow = BOW * Math.abs(float(at + last + 1) - float(at + first + 1));
		from = Math.min(from, float(at + first) - bow, float(at + last) - bow);
		to = Math.max(to, float(at + first) + bow, float(at + last) + bow);
	}
	return from <= to ? [from, to] : [0, 0];
}

/** Both coordinates, and what single precision leaves of them. Number by number: a list for each link took twice as long. */
function putEnd(floats: Float32Array, at: number, end: MercatorPoint): void {
	floats[at] = end[0];
	floats[at + 1] = end[1];
	floats[at + 2] = end[0] - Math.fround(end[0]);
	floats[at + 3] = end[1] - Math.fround(end[1]);
}

/** From 0 for a leg by itself to 15. */
const doublings = ({ bundle }: DrawnLink): number => Math.min(15, Math.round(Math.log2(bundle?.legs ?? 1)));

function flagsOf({ kind, directed, fades, seats }: DrawnLink): number {
	return (
		(fades === 'from' ? FLAGS.fadesFrom : fades === 'to' ? FLAGS.fadesTo : 0) +
		(seats.from ? FLAGS.seatFrom : 0) +
		(seats.to ? FLAGS.seatTo : 0) +
		(directed ? FLAGS.directed : 0) +
		(kind === 'standing' ? FLAGS.double : 0) +
		(kind === 'accusation' ? FLAGS.accused : 0)
	);
}
