/**
 * Draws one moment of all moving marks: pulses that travel, links that breathe, accusations that flicker and never travel.
 * Knows neither the time's source nor how the canvas came to be.
 */
import type { Emphasis, LinkKind } from '$lib/scene/model';
import { linkTone } from '$lib/picture/link-tone';
import { pointAlong, pointsBetween, type ScreenLine, type ScreenPoint } from '$lib/picture/screen-line';
import { breath, flicker, pulsePositions, pulseStrength, seedOf } from './pulse-motion';

/** Colours of the theme in hand: the same as the lines', and what lies under them, for a rim that sets pulses off. */
export interface PulseColours extends Record<LinkKind, string> {
	rim: string;
}

/** What of a 2D canvas is drawn with. */
export type PulseContext = Pick<
	CanvasRenderingContext2D,
	| 'globalAlpha'
	| 'strokeStyle'
	| 'fillStyle'
	| 'lineWidth'
	| 'lineCap'
	| 'lineJoin'
	| 'beginPath'
	| 'moveTo'
	| 'lineTo'
	| 'arc'
	| 'stroke'
	| 'fill'
	| 'setLineDash'
>;

const STRENGTH: Record<Emphasis, number> = { selected: 1, related: 1, normal: 0.9, dimmed: 0.14 };
/** Pixels: what a pulse leaves free of the dots at both ends, its head's radius, and its tail. */
const CLEARANCE = 7;
const HEAD = 3.1;
const TAIL = [26, 18, 11, 5];

/** Draws all lines as they are at `seconds`. Leaves the context's alpha and dashes as a new one has them. */
export function drawPulses(
	context: PulseContext,
	lines: readonly ScreenLine[],
	seconds: number,
	colours: PulseColours,
): void {
	context.lineCap = 'round';
	context.lineJoin = 'round';
	for (const line of lines) {
		const strength = STRENGTH[line.link.emphasis];
		const colour = colours[linkTone(line.link)];
		if (line.link.kind === 'travel') drawTravel(context, line, seconds, strength, colour, colours.rim);
		else drawStanding(context, line, seconds, strength, colour);
	}
	context.globalAlpha = 1;
	context.setLineDash([]);
}

function drawTravel(
	context: PulseContext,
	line: ScreenLine,
	seconds: number,
	strength: number,
	colour: string,
	rim: string,
): void {
	const way = line.length - 2 * CLEARANCE;
	for (const position of pulsePositions(way, seconds, seedOf(line.link.id))) {
		const shows = strength * pulseStrength(position, way, line.link.fades);
		const at = position + CLEARANCE;
		const head = pointAlong(line, at);
		if (!head || shows <= 0.02) continue;
		context.setLineDash([]);
		context.strokeStyle = colour;
		TAIL.forEach((length, index) => {
			context.globalAlpha = shows * 0.2;
			context.lineWidth = 2.6 + index * 0.7;
			trace(context, pointsBetween(line, Math.max(CLEARANCE, at - length), at));
		});
		context.globalAlpha = shows;
		fillDot(context, head, HEAD + 1.2, rim);
		fillDot(context, head, HEAD, colour);
	}
}

/** Nothing moves along the line: it is there, as a whole, a little more and a little less. */
function drawStanding(
	context: PulseContext,
	line: ScreenLine,
	seconds: number,
	strength: number,
	colour: string,
): void {
	const seed = seedOf(line.link.id);
	const accused = line.link.kind === 'accusation';
	context.strokeStyle = colour;
	context.setLineDash(accused ? [1.5, 8] : []);
	context.lineWidth = accused ? 5 : 7;
	context.globalAlpha =
		strength * (accused ? 0.65 * flicker(seconds, seed) : 0.04 + 0.1 * breath(seconds, seed));
	trace(context, pointsBetween(line, CLEARANCE, line.length - CLEARANCE));
}

function trace(context: PulseContext, points: readonly ScreenPoint[]): void {
	const [first, ...others] = points;
	if (!first) return;
	context.beginPath();
	context.moveTo(...first);
	for (const point of others) context.lineTo(...point);
	context.stroke();
}

function fillDot(context: PulseContext, [x, y]: ScreenPoint, radius: number, colour: string): void {
	context.fillStyle = colour;
	context.beginPath();
	context.arc(x, y, radius, 0, 2 * Math.PI);
	context.fill();
}
