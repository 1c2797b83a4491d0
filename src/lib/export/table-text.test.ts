import { describe, expect, it } from 'vitest';
import { tableAsHtml, tableAsTsv } from './table-text';

const rows = [
	['Contact', 'Note'],
	['=HYPERLINK("x")', 'one\ttwo\nthree'],
	['<b>&', '-1'],
];

describe('tableAsTsv', () => {
	it('keeps a row on a line and marks what a spreadsheet would reckon as text', () => {
		expect(tableAsTsv(rows, '@last')).toBe(
			'Contact\tNote\n' + '\'=HYPERLINK("x")\tone two three\n' + "<b>&\t'-1\n" + "'@last\n",
		);
	});

	it.each(['=1', '+1', '-1', '@a', '\ta', '\ra'])('marks %j', (cell) => {
		expect(tableAsTsv([[cell]], '')).toMatch(/^'/);
	});

	it('leaves other cells alone', () => {
		expect(tableAsTsv([['a=b', '', 'مملوك']], 'x')).toBe('a=b\t\tمملوك\nx\n');
	});
});

describe('tableAsHtml', () => {
	it('escapes what stands in it, and has the last line as its foot', () => {
		expect(tableAsHtml(rows, 'from <x>', { language: 'en', direction: 'ltr' })).toBe(
			'<table lang="en" dir="ltr"><thead><tr><th>Contact</th><th>Note</th></tr></thead><tbody>' +
				"<tr><td>'=HYPERLINK(&quot;x&quot;)</td><td>one two three</td></tr>" +
				"<tr><td>&lt;b&gt;&amp;</td><td>'-1</td></tr></tbody>" +
				'<tfoot><tr><td colspan="2">from &lt;x&gt;</td></tr></tfoot></table>',
		);
	});
});
