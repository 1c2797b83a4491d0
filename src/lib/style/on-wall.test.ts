/** What a washed-out projector leaves of the dark theme, which is the one for a room. */
import { describe, expect, it } from 'vitest';
import { contrastOnWall, contrastRatio } from './contrast';
import { dark } from './dark';

const GROUNDS = { land: dark.land, 'land of the story': dark.storyLand, sea: dark.sea };
const LINES = { ...dark.link, 'place dot': dark.placeDot };
const PANELS = { surface: dark.surface, sunken: dark.sunken };

/** Each pair, with what is left of its contrast. */
function pairs(ones: Record<string, string>, others: Record<string, string>): [string, number][] {
	return Object.entries(ones).flatMap(([one, colour]) =>
		Object.entries(others).map(([other, ground]): [string, number] => [
			`${one} on ${other}`,
			contrastOnWall(colour, ground),
		]),
	);
}

describe('a washed-out wall', () => {
	it('leaves less of every contrast, and none of none', () => {
		expect(contrastOnWall('#000000', '#ffffff')).toBeCloseTo(11);
		expect(contrastOnWall('#27333e', '#27333e')).toBe(1);
		expect(contrastOnWall(dark.text, dark.land)).toBeLessThan(contrastRatio(dark.text, dark.land));
	});

	it.each(pairs(LINES, GROUNDS))('leaves %s clear (%f)', (_, contrast) => {
		expect(contrast).toBeGreaterThanOrEqual(3);
	});

	it.each([
		...pairs({ text: dark.text, mutedText: dark.mutedText, accent: dark.accent, ...dark.standing }, PANELS),
		...pairs({ 'names of places': dark.text }, { ...GROUNDS, halo: dark.halo }),
		...pairs({ 'names of countries': dark.countryLabel }, { land: dark.land, storyLand: dark.storyLand }),
	])('leaves %s readable (%f)', (_, contrast) => {
		expect(contrast).toBeGreaterThanOrEqual(4.5);
	});
});
