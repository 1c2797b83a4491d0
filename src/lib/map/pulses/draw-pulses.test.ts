import { describe, expect, it } from 'vitest';
import type { LinkKind } from '$lib/scene/model';
import { aLink } from '$lib/scene/a-link.fixture';
import { screenLine } from '$lib/picture/screen-line';
import { drawPulses, type PulseContext } from './draw-pulses';

const colours = { travel: 'navy', standing: 'green', tie: 'grey', accusation: 'red', rim: 'white' };

/** A canvas that only remembers. */
class Notes implements PulseContext {
	globalAlpha = 1;
	strokeStyle = '';
	fillStyle = '';
	lineWidth = 1;
	lineCap: CanvasLineCap = 'butt';
	lineJoin: CanvasLineJoin = 'miter';
	dots: { x: number; alpha: number; colour: string }[] = [];
	strokes: { alpha: number; dashes: number[] }[] = [];
	#dashes: number[] = [];
	beginPath(): void {}
	moveTo(): void {}
	lineTo(): void {}
	fill(): void {}
	arc(x: number): void {
		this.dots.push({ x, alpha: this.globalAlpha, colour: this.fillStyle });
	}
	stroke(): void {
		this.strokes.push({ alpha: this.globalAlpha, dashes: this.#dashes });
	}
	setLineDash(dashes: Iterable<number>): void {
		this.#dashes = [...dashes];
	}
}

function drawn(about: Parameters<typeof aLink>[0], seconds: number): Notes {
	const notes = new Notes();
	const line = screenLine(aLink(about), [
		[0, 0],
		[100, 0],
	]);
	drawPulses(notes, [line], seconds, colours);
	return notes;
}
const heads = (notes: Notes) => notes.dots.filter(({ colour }) => colour !== colours.rim);

describe('the moving marks of a moment', () => {
	it('travel towards the end of the path', () => {
		const before = heads(drawn({ kind: 'travel' }, 0))[0];
		const after = heads(drawn({ kind: 'travel' }, 0.2))[0];
		expect(before && after && after.x > before.x).toBe(true);
	});

	it.each<LinkKind>(['standing', 'tie', 'accusation'])('never travel for a link of kind %s', (kind) => {
		for (const seconds of [0, 0.5, 1, 1.5, 2]) expect(drawn({ kind }, seconds).dots).toEqual([]);
	});

	it.each<LinkKind>(['standing', 'tie', 'accusation'])(
		'are stronger and weaker for a link of kind %s',
		(kind) => {
			const strengths = [0, 0.5, 1, 1.5, 2].map((seconds) => drawn({ kind }, seconds).strokes[0]?.alpha);
			expect(new Set(strengths).size).toBeGreaterThan(3);
		},
	);

	it('are broken for an accusation and whole for what stands', () => {
		expect(drawn({ kind: 'accusation' }, 1).strokes[0]?.dashes).not.toEqual([]);
		expect(drawn({ kind: 'standing' }, 1).strokes[0]?.dashes).toEqual([]);
	});

	it('are weaker where the link is dimmed', () => {
		const strength = (emphasis: 'dimmed' | 'normal') =>
			Math.max(...heads(drawn({ emphasis }, 0.7)).map(({ alpha }) => alpha));
		expect(strength('dimmed')).toBeLessThan(strength('normal') / 3);
	});

	it('are the same for the same moment', () => {
		expect(drawn({}, 1.234)).toEqual(drawn({}, 1.234));
	});

	it('leave the canvas as they found it', () => {
		expect(drawn({ kind: 'accusation' }, 1).globalAlpha).toBe(1);
	});
});
