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

/** How moving marks look: for this canvas and for the map's shader. Pixels, and strengths from 0 to 1. */
export const PULSE = {
	strength: { selected: 1, related: 1, normal: 0.9, dimmed: 0.14 } satisfies Record<Emphasis, number>,
	/** What a pulse leaves free of the dots at both ends. */
	clearance: 7,
	/** The head's radius, and what its rim adds to it. */
	head: 3.1,
	rim: 1.2,
	tail: 26,
	breathWidth: 7,
	flickerWidth: 5,
	/** Drawn, left out. */
	flickerDashes: [1.5, 8],
} as const;

const TAIL = [PULSE.tail, 18, 11, 5];

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
		const strength = PULSE.strength[line.link.emphasis];
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
	const way = line.length - 2 * PULSE.clearance;
	for (const position of pulsePositions(way, seconds, seedOf(line.link.id))) {
		const shows = strength * pulseStrength(position, way, line.link.fades);
		const at = position + PULSE.clearance;
		const head = pointAlong(line, at);
		if (!head || shows <= 0.02) continue;
		context.setLineDash([]);
		context.strokeStyle = colour;
		TAIL.forEach((length, index) => {
			context.globalAlpha = shows * 0.2;
			context.lineWidth = 2.6 + index * 0.7;
			trace(context, pointsBetween(line, Math.max(PULSE.clearance, at - length), at));
		});
		context.globalAlpha = shows;
		fillDot(context, head, PULSE.head + PULSE.rim, rim);
		fillDot(context, head, PULSE.head, colour);
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
	context.setLineDash(accused ? PULSE.flickerDashes : []);
	context.lineWidth = accused ? PULSE.flickerWidth : PULSE.breathWidth;
	context.globalAlpha =
		strength * (accused ? 0.65 * flicker(seconds, seed) : 0.04 + 0.1 * breath(seconds, seed));
	trace(context, pointsBetween(line, PULSE.clearance, line.length - PULSE.clearance));
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
