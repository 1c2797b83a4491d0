import { describe, expect, it } from 'vitest';
import { isolated, textRuns } from './text-faces';

const seen = (line: string, rightToLeft = true) =>
	textRuns(line, rightToLeft).map(({ text, spacesBefore }) => ' '.repeat(spacesBefore) + text);

describe('textRuns', () => {
	it('leaves a line of Latin letters whole', () => {
		expect(textRuns('What one article said', false)).toEqual([
			{ text: 'What one article said', face: 'latin', spacesBefore: 0 },
		]);
	});

	it('has Arabic words from the right, each with its letters as they are read', () => {
		expect(textRuns('أطلس الارتباط', true)).toEqual([
			{ text: 'الارتباط', face: 'arabic', spacesBefore: 0 },
			{ text: 'أطلس', face: 'arabic', spacesBefore: 1 },
		]);
	});

	it('keeps words of another script in their own order within an Arabic line', () => {
		expect(seen('ما قاله: Dangerous Liaisons')).toEqual(['Dangerous Liaisons', ' :', 'قاله', ' ما']);
	});

	it('begins an Arabic line at the right also where its first word is not Arabic', () => {
		expect(seen('Dangerous Liaisons: ما قاله')).toEqual(['قاله', ' ما', ' :', 'Dangerous Liaisons']);
	});

	it('mirrors signs that stand in Arabic', () => {
		expect(seen('(«is said»)')).toEqual(['(«', 'is said', '»)']);
		expect(seen('به (حقا)')).toEqual(['(', 'حقا', ')', ' به']);
	});

	it('keeps figures from left to right, and a date in its order', () => {
		expect(seen('5 آذار/مارس 2018')).toEqual(['2018', ' مارس', '/', 'آذار', ' 5']);
	});

	it('puts a comma after the word that it follows', () => {
		expect(seen('مَن،')).toEqual(['،', 'مَن']);
	});

	it('lets a name and a title of another script each run their own way', () => {
		expect(seen(`${isolated('Mohanad Hage Ali')}، ${isolated('«Dangerous Liaisons»')}`)).toEqual([
			'«Dangerous Liaisons»',
			' ،',
			'Mohanad Hage Ali',
		]);
	});

	it('keeps a mark with the letter that it is on', () => {
		expect(textRuns('أُفيد', true)).toEqual([{ text: 'أُفيد', face: 'arabic', spacesBefore: 0 }]);
	});
});
