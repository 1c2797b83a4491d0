// That every query that was ever listed is still read to the same view, and that the grammar's document is of its version.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADDRESS_GRAMMAR } from '../../src/lib/view/addresses';
import { fromUrl } from '../../src/lib/view/from-url';
import { languageOfPath } from '../../src/lib/view/language-prefix';
import { toHref } from '../../src/lib/view/to-href';
import type { View } from '../../src/lib/view/view';
import { linesOf } from '../support/listed-addresses';

const listed = linesOf('address-queries.txt').map((line) => {
	const [address = '', view = ''] = line.split('\t');
	return [address, JSON.parse(view) as View] as const;
});

function read(address: string): View | null {
	const { pathname, search, hash } = new URL(address, 'https://example.org');
	const { rest } = languageOfPath(pathname, ['en', 'ar'], 'en');
	return fromUrl({ pathname: rest, search, hash });
}

describe('an address of old', () => {
	it.each(listed)('%s is read as it was', (address, view) => {
		expect(read(address)).toEqual(view);
	});

	it('is listed for every part of a query', () => {
		const queries = listed.map(([address]) => new URL(address, 'https://example.org').searchParams);
		const written = readFileSync(new URL('../../src/lib/view/README.md', import.meta.url), 'utf8');
		const parts = [...written.matchAll(/^\| `(\w+)`/gm)].map(([, part]) => part ?? '');
		expect(parts.length).toBeGreaterThan(20);
		expect(parts.filter((part) => !queries.some((query) => query.has(part)))).toEqual([]);
	});
});

describe('the document of the grammar', () => {
	const text = readFileSync(new URL('../../src/lib/view/README.md', import.meta.url), 'utf8');

	it('is of the version that the code is of', () => {
		expect(text).toContain(`Version ${ADDRESS_GRAMMAR} (`);
	});

	it('has the parts of a query in the order in which they are written', () => {
		const rows = [...text.matchAll(/^\| `\w+` .*\| `(\w+=[^`]*)`/gm)].map(([, example]) => example ?? '');
		const path = (query: string) =>
			/^of=/.test(query) ? '/own-briefings/step/' : /^with=/.test(query) ? '/places/suva/' : '/';
		const view = rows
			.filter((row) => !/^(of|autoplay)=/.test(row))
			.map((row) => read(`${path(row)}?${row}`))
			.reduce<View>(
				(all, one) => ({
					...all,
					...one,
					page: { kind: 'place', id: 'suva' },
					filters: { ...all.filters, ...one?.filters },
				}),
				{ page: { kind: 'overview' } },
			);
		const written = [...new URL(toHref(view), 'https://example.org').searchParams.keys()];
		const documented = rows
			.map((row) => row.split('=')[0])
			.filter((part) => part !== 'of' && part !== 'autoplay');
		expect(written).toEqual(documented);
	});
});
