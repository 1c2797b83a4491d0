/** That every address which the site ever had is still a page of it, or leads to one, and that each page of it is listed. */
import { builtPages } from '../support/built-pages';
import { linesOf } from '../support/listed-addresses';
import { expect, test } from '../support/test';

const listed = linesOf('addresses.txt');
const built = builtPages
	.filter(({ path }) => path.endsWith('index.html'))
	.map(({ path }) => `/${path.slice(0, -'index.html'.length)}`);

test('every address of old is a page, and every page is listed', () => {
	expect(listed.length).toBeGreaterThan(150);
	expect([...new Set(listed)], 'each once').toEqual(listed);
	const there = new Set(built);
	expect(
		listed.filter((address) => !there.has(address)),
		'no page any more: see the head of tests/fixtures/addresses.txt',
	).toEqual([]);
	const known = new Set(listed);
	expect(
		built.filter((address) => !known.has(address)),
		'new, and to be added to tests/fixtures/addresses.txt',
	).toEqual([]);
});
