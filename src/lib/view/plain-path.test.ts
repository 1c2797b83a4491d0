import { describe, expect, it } from 'vitest';
import { plainPath } from './plain-path';

describe('plainPath', () => {
	it.each([
		['/places/suva/', '/places/suva/'],
		['//places///suva//', '/places/suva/'],
		['/%70laces/%73uv%61/', '/places/suva/'],
		['/a%2Db%5fc%7E/', '/a-b_c~/'],
		['/%D8%B3/', '/%D8%B3/'],
		['/a%20b%2Fc%25d/', '/a%20b%2Fc%25d/'],
		['/a%2e%2E/', '/a%2e%2E/'],
		['/places/suva/index.html', '/places/suva/'],
		['/places/suva/index.html/', '/places/suva/'],
		['/index.html', '/'],
		['/', '/'],
		['', ''],
	])('reads %s as %s', (pathname, plain) => {
		expect(plainPath(pathname)).toBe(plain);
	});

	it.each(['/%', '/%E0%A4%A', '/a%zz', '/%C0%80', '/%ff/%41'])(
		'makes %s one that can be decoded',
		(pathname) => {
			expect(() => decodeURI(pathname)).toThrow();
			expect(() => decodeURI(plainPath(pathname))).not.toThrow();
		},
	);
});
