import { describe, expect, it } from 'vitest';
import { box, unit } from './a-unit.fixture';
import { arcKinds, boundaryLines } from './boundaries';
import type { LineKind } from './line-kind';
import { partition } from './partition';
import { simplifyArcs } from './simplify-arcs';
import type { Unit } from './unit';

/** Where the lines of a kind run, as sorted pairs of west–south and east–north corners of their boxes. */
function lines(units: Unit[], kind: LineKind, overlap = true): string[] {
	const whole = partition(units);
	return boundaryLines(whole, arcKinds(whole, overlap), kind)
		.map((line) => {
			const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
			return `${Math.min(...xs)},${Math.min(...ys)} to ${Math.max(...xs)},${Math.max(...ys)}`;
		})
		.sort();
}

describe('boundaries', () => {
	it('run between two countries, and not along a coast', () => {
		const units = [
			unit('FR', [box(0, 0, 4, 4)]),
			unit('DE', [box(4, 0, 8, 4)]),
			unit('MT', [box(20, 0, 22, 2)]),
		];
		expect(lines(units, 'settled')).toEqual(['4,0 to 4,4']);
		expect(lines(units, 'disputed')).toEqual([]);
	});

	it('are disputed where the list says so', () => {
		expect(lines([unit('IL', [box(0, 0, 4, 4)]), unit('PS', [box(4, 0, 8, 4)])], 'disputed')).toEqual([
			'4,0 to 4,4',
		]);
	});

	it('run inside a country round land that two of them claim', () => {
		// Morocco's record covers all of it; that of Western Sahara the south.
		const units = [unit('MA', [box(0, 0, 4, 8)]), unit('EH', [box(0, 0, 4, 3)])];
		expect(lines(units, 'disputed')).toEqual(['0,3 to 4,3']);
		expect(lines(units, 'settled')).toEqual([]);
		// Nobody looks for such land where records do not overlap.
		expect(lines(units, 'disputed', false)).toEqual([]);
	});

	it('leave out the coast of an island that two records have', () => {
		const units = [unit('FI', [box(0, 0, 4, 4), box(6, 0, 8, 2)]), unit('AX', [box(6, 0, 8, 2)])];
		expect([...lines(units, 'settled'), ...lines(units, 'disputed')]).toEqual([]);
	});

	it('part Syria from the Golan, which has the code of Syria', () => {
		const units = [
			unit('SY', [box(4, 0, 8, 4)]),
			unit('SY', [box(2, 0, 4, 4)], 'golan'),
			unit('IL', [box(0, 0, 2, 4)]),
		];
		expect(lines(units, 'disputed')).toEqual(['2,0 to 2,4', '4,0 to 4,4']);
	});

	it('keep their kinds when the land is simplified', () => {
		const whole = partition([unit('IL', [box(0, 0, 4, 4)]), unit('PS', [box(4, 0, 8, 4)])]);
		const part = simplifyArcs(whole, 0.1);
		expect(boundaryLines(part, arcKinds(whole, true), 'disputed')).toEqual([
			[
				[4, 0],
				[4, 4],
			],
		]);
	});
});
