import { describe, expect, it } from 'vitest';
import { fragmentOf, partsOf, pathOf, plainHref, queryOf } from './address-parts.packed';

const at = (hash: string) => new URL(`file:///home/reader/a%20folder/liaison-atlas.html?from=mail${hash}`);

describe('the address of a page in the file that opens from a disk', () => {
	it('has path, query and fragment after its #', () => {
		const url = at('#/ar/contacts/a/?map=5/34/36&time=2015/..#excerpt-1');
		expect(partsOf(url, true)).toEqual({
			pathname: '/ar/contacts/a/',
			search: '?map=5/34/36&time=2015/..',
			hash: '#excerpt-1',
		});
		expect(plainHref(url)).toBe('#/ar/contacts/a/');
	});

	it('has no query and no fragment while they do not count', () => {
		expect(partsOf(at('#/a/?b=c#d'), false)).toEqual({ pathname: '/a/', search: '', hash: '' });
	});

	it.each(['', '#', '#/'])('is that of the overview where it ends with “%s”', (hash) => {
		expect(partsOf(at(hash), true)).toEqual({ pathname: '/', search: '', hash: '' });
	});

	it.each([
		['#/about/?', '/about/', '', ''],
		['#/about/#', '/about/', '', ''],
		['#/about/#page--data?x', '/about/', '', '#page--data?x'],
		['#?time=2015', '/', '?time=2015', ''],
		['#/a#b#c', '/a', '', '#b#c'],
	])('reads %s', (hash, path, query, fragment) => {
		expect([pathOf(at(hash)), queryOf(at(hash)), fragmentOf(at(hash))]).toEqual([path, query, fragment]);
	});
});
