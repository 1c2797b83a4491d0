import { describe, expect, it } from 'vitest';
import { citableThings } from './citable-things';

describe('citableThings', () => {
	it('names the nearest first, and always the dossier and the article', () => {
		const keys = (...of: Parameters<typeof citableThings>) => citableThings(...of).map(({ key }) => key);
		expect(keys({ page: { kind: 'contact', id: 'odd' }, anchor: 'desk' })).toEqual([
			...['excerpts/desk', 'contacts/odd', 'dossier', 'article'],
		]);
		expect(keys({ page: { kind: 'source', id: 'gull-17' } })).toEqual(['article', 'dossier']);
		expect(keys({ page: { kind: 'overview' } })).toEqual(['dossier', 'article']);
	});
});
