import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import { spokenLink } from './spoken-link';

describe('what a link is called', () => {
	it('is from where to where, what, when, and how surely', () => {
		expect(spokenLink(aLink())).toBe('Here to There: An invented visit · 2017 · reported');
	});

	it('gives no direction where none is told', () => {
		expect(spokenLink(aLink({ kind: 'tie', directed: false }))).toBe(
			'Here and There: An invented visit · 2017 · reported',
		);
	});

	it('never makes a journey of an accusation', () => {
		expect(spokenLink(aLink({ kind: 'accusation', standing: 'alleged' }))).toBe(
			'Here and There: An invented visit · 2017 · alleged',
		);
	});
});
