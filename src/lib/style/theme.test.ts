import { describe, expect, it } from 'vitest';
import { contrastRatio, difference, VISIONS } from './contrast';
import { customProperties } from './custom-properties';
import { dark } from './dark';
import { light } from './light';

describe('contrast', () => {
	it('is 21 from black to white, and 1 from a colour to itself', () => {
		expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
		expect(contrastRatio('#1c6ba6', '#1c6ba6')).toBe(1);
	});

	it('knows that red and green of one lightness look alike to many', () => {
		expect(difference('#c03000', '#6a6a00', 'all colours')).toBeGreaterThan(0.15);
		expect(difference('#c03000', '#6a6a00', 'deuteranopia')).toBeLessThan(0.1);
		expect(difference('#808080', '#808080', 'grey')).toBe(0);
	});

	it('refuses what is no colour of six digits', () => {
		expect(() => contrastRatio('red', '#000000')).toThrow('not a colour');
	});
});

describe.each([light, dark])('the $name theme', (theme) => {
	it.each(['text', 'mutedText', 'accent'] as const)('has %s readable on both surfaces', (name) => {
		expect(contrastRatio(theme[name], theme.surface)).toBeGreaterThanOrEqual(4.5);
		expect(contrastRatio(theme[name], theme.sunken)).toBeGreaterThanOrEqual(4.5);
	});

	it('has every standing readable as a word on both surfaces', () => {
		for (const colour of Object.values(theme.standing)) {
			expect(contrastRatio(colour, theme.surface)).toBeGreaterThanOrEqual(4.5);
			expect(contrastRatio(colour, theme.sunken)).toBeGreaterThanOrEqual(4.5);
		}
	});

	it('has names of countries readable on land, and names of places on land, sea and halo', () => {
		for (const ground of [theme.land, theme.storyLand])
			expect(contrastRatio(theme.countryLabel, ground)).toBeGreaterThanOrEqual(4.5);
		for (const ground of [theme.land, theme.storyLand, theme.sea, theme.halo])
			expect(contrastRatio(theme.text, ground)).toBeGreaterThanOrEqual(7);
	});

	it('has every kind of link and the place dot clear of land and sea', () => {
		for (const colour of [...Object.values(theme.link), theme.placeDot])
			for (const ground of [theme.land, theme.storyLand, theme.sea])
				expect(contrastRatio(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
	});

	it('has kinds of link that can be told apart with any colour vision and in grey', () => {
		const kinds = Object.entries(theme.link);
		for (const vision of VISIONS)
			for (const [one, colour] of kinds)
				for (const [other, otherColour] of kinds)
					if (one < other)
						expect(difference(colour, otherColour, vision), `${one} and ${other}: ${vision}`).toBeGreaterThan(
							0.04,
						);
	});

	it('gives every colour as a custom property', () => {
		const properties = customProperties(theme);
		expect(properties['--sea']).toBe(theme.sea);
		expect(properties['--story-land']).toBe(theme.storyLand);
		expect(properties['--link-travel']).toBe(theme.link.travel);
		expect(properties['--standing-on-record']).toBe(theme.standing['on-record']);
		expect(Object.keys(properties)).not.toContain('--name');
		for (const colour of Object.values(properties)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
	});
});
