import { describe, expect, it } from 'vitest';
import { siteOrigin } from './site-origin';

describe('siteOrigin', () => {
	it('takes the origin of a web address', () => {
		expect(siteOrigin('https://example.org')).toBe('https://example.org');
		expect(siteOrigin(' http://localhost:4173/atlas/?a=b#c ')).toBe('http://localhost:4173');
	});

	it('takes nothing else', () => {
		for (const setting of [
			undefined,
			'',
			'example.org',
			'mailto:a@example.org',
			'file:///tmp/a',
			'javascript:0',
		])
			expect(siteOrigin(setting)).toBeNull();
	});
});
