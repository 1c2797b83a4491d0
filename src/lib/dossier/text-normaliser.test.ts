import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextSpan } from './model';
import { joinLines, normalise } from './text-normaliser';

const furniture = (...lines: string[]): TextSpan => ({ kind: 'furniture', lines });
const segment = (name: string, ...lines: string[]): TextSpan => ({ kind: 'segment', name, lines });
const running = (text: string) => normalise(text, []).text;

describe('joining lines', () => {
	it('makes one space of a run of line breaks and the spaces around it', () => {
		expect(running('  The envoy \n\n \t\n  arrived.\n')).toBe('The envoy arrived.');
	});

	it.each(['\n', '\r\n', '\r', '\f', '\n\f', '\u2028'])('takes %j for a line break', (lineBreak) => {
		expect(running(`The envoy${lineBreak}arrived.`)).toBe('The envoy arrived.');
	});

	it('keeps a hyphen at the end of a line and joins the word', () => {
		expect(running('anti-\nregime, Al-\r\n\r\nMadina, al‐\nBalad')).toBe('anti-regime, Al-Madina, al‐Balad');
	});

	it('keeps the space after a dash that stands by itself, and after a long dash', () => {
		expect(running('late -\nvery late –\nat night')).toBe('late - very late – at night');
	});

	it('changes nothing else', () => {
		const odd = 'too act “as  is”, cafe\u0301, ﬁve\u00a0men, soft\u00adly, مَطار';
		expect(running(odd)).toBe(odd);
	});
});

describe('spans', () => {
	const printed = [
		' Journal\n\nThe envoy spoke of Al-\n\nQuiet\nTalks\nA standfirst of\ntwo lines.\n\fPage 2\nhttp://a.example/1',
		'\nMadina.\n\nThen he left.\fPage 3\n\nhttp://a.example/2\nFor good.',
	].join('\n');
	const spans = [
		furniture(' Journal'),
		segment('title', 'Quiet', 'Talks'),
		segment('standfirst', 'A standfirst of', 'two lines.'),
		furniture('Page 2', 'http://a.example/1'),
		furniture('Page 3', '', 'http://a.example/2'),
	];

	it('joins a word across the furniture that was taken out of its middle', () => {
		const { text, missing } = normalise(printed, spans);
		expect(text).toBe(
			'Quiet Talks\nA standfirst of two lines.\nThe envoy spoke of Al-Madina. Then he left. For good.',
		);
		expect(missing).toEqual([]);
	});

	it('tells where each segment stands, in code points', () => {
		const { text, segments } = normalise('𐤀𐤁\nThe end.', [segment('title', '𐤀𐤁')]);
		expect(segments).toEqual([
			{ name: 'title', start: 0, end: 2 },
			{ name: 'running-text', start: 3, end: 11 },
		]);
		expect([...text].slice(3, 11).join('')).toBe('The end.');
	});

	it('takes the first place after the span before, and leaves other lines that read the same', () => {
		const { text } = normalise('Page\nHead\nPage\nPage', [furniture('Head'), furniture('Page')]);
		expect(text).toBe('Page Page');
	});

	it('matches whole lines only, to the letter', () => {
		const wrong = [furniture('Page'), furniture('page 2'), furniture('Page 2', 'More')];
		expect(normalise('Page 2\nText\nMore', wrong)).toMatchObject({
			text: 'Page 2 Text More',
			missing: wrong,
		});
	});

	it('reports a span that this copy lacks and still takes out the rest', () => {
		const { text, missing } = normalise(printed.replace('Page 2\n', ''), spans);
		expect(missing).toEqual([spans[3]]);
		expect(text).toContain('The envoy spoke of Al-http://a.example/1 Madina. Then he left. For good.');
	});

	it('continues a segment with the next span of its name', () => {
		const { text } = normalise('One\nx\nTwo\ny', [segment('title', 'One'), segment('title', 'Two')]);
		expect(text).toBe('One Two\nx y');
	});

	it('refuses a span without words and a segment without a name of its own', () => {
		expect(() => normalise('x', [furniture(' ')])).toThrow(RangeError);
		expect(() => normalise('x', [{ kind: 'segment', lines: ['x'] }])).toThrow(RangeError);
		expect(() => normalise('x', [segment('running-text', 'x')])).toThrow(RangeError);
	});
});

describe('for any text', () => {
	const part = fc.string({ unit: fc.constantFrom(...'abZ9.“’,é𐤀مد'), minLength: 1, maxLength: 6 });
	const word = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('-'));
	const lineBreak = fc.constantFrom('\n', '\r\n', '\f', ' \n', '\n\n', '\n \t\r\n  ');
	const words = fc.array(word, { minLength: 1, maxLength: 30 });

	it('gives the same text wherever its lines are wrapped', () => {
		const wrapped = words.chain((list) => {
			const plain = list.join(' ');
			const places = plain.match(/[ -]/gu)?.length ?? 0;
			return fc.tuple(
				fc.constant(plain),
				fc.array(fc.option(lineBreak), { minLength: places, maxLength: places }),
			);
		});
		fc.assert(
			fc.property(wrapped, ([plain, breaks]) => {
				let place = 0;
				const printed = plain.replace(/[ -]/gu, (sign) => {
					const lineBreakHere = breaks[place++];
					if (!lineBreakHere) return sign;
					return sign === ' ' ? lineBreakHere : sign + lineBreakHere;
				});
				expect(running(printed)).toBe(plain);
			}),
		);
	});

	it('leaves a normalised text as it is, while it is one segment', () => {
		const anything = fc.string({ unit: fc.constantFrom(...'a-b \t\n\r\f\u2010\u2028é𐤀م') });
		fc.assert(
			fc.property(anything, (text) => {
				const once = running(text);
				expect(running(once)).toBe(once);
				expect(joinLines([once])).toBe(once);
			}),
		);
	});

	it('gives the same text with a page break between any two lines, once it is removed', () => {
		fc.assert(
			fc.property(words, fc.nat(30), (lines, place) => {
				const broken = [
					...lines.slice(0, place),
					'\f#1 Page',
					'',
					'#2 http://a.example',
					...lines.slice(place),
				];
				const { text, missing } = normalise(broken.join('\n'), [furniture('#1 Page', '#2 http://a.example')]);
				expect(missing).toEqual([]);
				expect(text).toBe(running(lines.join('\n')));
			}),
		);
	});
});
