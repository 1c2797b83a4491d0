import { describe, expect, it } from 'vitest';
import { breathPiecesFor, piecesFor, PULSE_VERTICES, pulsesFor, stripVertices } from './pieces';

const movingVertices = (travelling: number, breathing: number): number => {
	const pulses = pulsesFor(travelling + breathing);
	const pieces = breathPiecesFor(breathing, travelling, pulses);
	return PULSE_VERTICES * travelling * pulses + stripVertices(2 * pieces + 2) * breathing;
};

describe('the number of pulses of a link', () => {
	it('is as many as a long line asks for where links are few', () => {
		expect(pulsesFor(15)).toBeGreaterThanOrEqual(10);
	});

	it('is one from a thousand links on, and never none', () => {
		for (const links of [1000, 10_000, 100_000]) expect(pulsesFor(links)).toBe(1);
		expect(pulsesFor(0)).toBeGreaterThanOrEqual(1);
	});

	it('falls as links become more', () => {
		const counts = [1, 50, 100, 200, 400, 800, 1600].map(pulsesFor);
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
	});
});

describe('the vertices of a frame', () => {
	it('are at most 64,000 at ten thousand links where a third of them or more travels, and 80,000 where none does', () => {
		for (const share of [0.35, 0.5, 0.8, 1])
			expect(movingVertices(10_000 * share, 10_000 * (1 - share))).toBeLessThanOrEqual(64_000);
		expect(movingVertices(0, 10_000)).toBeLessThanOrEqual(80_000);
	});

	it('are enough for a smooth curve where links are few', () => {
		expect(piecesFor(15)).toBeGreaterThanOrEqual(32);
		expect(breathPiecesFor(10, 15, pulsesFor(25))).toBeGreaterThanOrEqual(32);
	});

	it('are fewer to each link where links are many', () => {
		expect(piecesFor(100_000)).toBeLessThan(piecesFor(10_000));
		expect(breathPiecesFor(5000, 5000, 1)).toBeLessThan(breathPiecesFor(50, 5000, 1));
	});
});
