import { describe, expect, it } from 'vitest';
import type { Page } from '$lib/view/view';
import { pageOfPreview, previewAddress, previewName } from './preview-address';

const pages: [string, Page][] = [
	['/previews/en/overview.png', { kind: 'overview' }],
	['/previews/en/places/beirut.png', { kind: 'place', id: 'beirut' }],
	['/previews/en/contacts.png', { kind: 'contacts' }],
	['/previews/en/briefings/one/two.png', { kind: 'step', briefing: 'one', id: 'two' }],
	['/previews/en/own-briefings/step.png', { kind: 'own-step' }],
];

describe('the address of a preview', () => {
	it.each(pages)('is %s', (address, page) => {
		expect(previewAddress(page, 'en')).toBe(address);
		expect(pageOfPreview('en', previewName(page))).toEqual({ page, language: 'en' });
	});

	it('is in the folder of its language', () => {
		expect(previewAddress({ kind: 'about' }, 'ar')).toBe('/previews/ar/about.png');
	});

	it.each([
		['tlh', 'about.png'],
		['en', 'about'],
		['en', 'no/such/page.png'],
		['en', '.png'],
	])('is none where it names no page: %s %s', (language, name) => {
		expect(pageOfPreview(language, name)).toBeNull();
	});
});
