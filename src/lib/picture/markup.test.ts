import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escaped, unescaped } from './markup';

describe('markup', () => {
	it('is an element with its attributes, those without a value left out', () => {
		expect(element('path', { d: 'M0 0', class: null, x: 1.005, y: 2 })).toBe('<path d="M0 0" x="1" y="2"/>');
		expect(element('g', {}, '<a/>')).toBe('<g><a/></g>');
	});

	it('lets no text out of its element or attribute', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&ab=/ ') }), (text) => {
				expect(escaped(text)).not.toMatch(/[<>"']/);
				expect(element('text', { title: text }, escaped(text)).match(/</g)).toHaveLength(text === '' ? 1 : 2);
			}),
		);
		expect(escaped('"A" & <b>')).toBe('&quot;A&quot; &amp; &lt;b&gt;');
	});

	it('gives a text back as it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&;#39ampltgtquot ') }), (text) => {
				expect(unescaped(escaped(text))).toBe(text);
			}),
		);
		expect(unescaped('&nbsp;&amp;lt;')).toBe('&nbsp;&lt;');
	});
});
