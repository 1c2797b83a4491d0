import { describe, expect, it } from 'vitest';
import { realDossier } from '../../tests/fixtures/real-dossier';
import type { Page } from '$lib/view/view';
import { jsonLd, jsonLdScript, type PageFacts } from './json-ld';

const facts = (page: Page): PageFacts => ({
	page,
	name: 'A name',
	description: 'A description',
	language: 'en',
	siteName: 'Liaison Atlas',
	url: 'https://example.org/here/',
	home: 'https://example.org/',
	data: 'https://example.org/dossier.json',
	changed: { first: '2026-11-22', last: '2026-11-26' },
});
const of = (page: Page) => jsonLd(realDossier(), facts(page));

describe('jsonLd', () => {
	it('has the opening page as a data set with its licence, its dates and its file', () => {
		expect(of({ kind: 'overview' })).toMatchObject({
			'@type': 'Dataset',
			license: 'https://creativecommons.org/licenses/by/4.0/',
			creator: { name: 'Liaison Atlas' },
			dateModified: '2026-11-26',
			distribution: { contentUrl: 'https://example.org/dossier.json' },
			isBasedOn: { '@type': 'Article', author: { name: 'Mohanad Hage Ali' }, datePublished: '2018-03-05' },
		});
	});

	it('has a contact as claims, each with where it was made, and never as something that took place', () => {
		for (const { id, claims } of realDossier().contacts) {
			const { mainEntity } = of({ kind: 'contact', id }) as { mainEntity: Record<string, unknown>[] };
			expect(mainEntity.map(({ text }) => text)).toEqual(claims.map(({ says }) => says.en));
			for (const claim of mainEntity)
				expect(claim).toMatchObject({
					'@type': 'Claim',
					appearance: { '@id': 'http://carnegie-mec.org/diwan/75699' },
				});
		}
	});

	it('says whose an accusation is, where the text says so', () => {
		const { contacts, parties } = realDossier();
		const accused = contacts.flatMap(({ id, claims }) =>
			claims.filter(({ basis }) => basis === 'accused').map((claim) => ({ id, claim })),
		);
		expect(accused.length).toBeGreaterThan(0);
		for (const { id, claim } of accused) {
			const { mainEntity } = of({ kind: 'contact', id }) as {
				mainEntity: { text: string; author?: { name: string } }[];
			};
			const origin = claim.attribution.findLast(({ by }) => by.kind === 'party')?.by.id;
			const party = parties.find((one) => one.id === origin);
			const written = mainEntity.find(({ text }) => text === claim.says.en);
			expect(written?.author?.name).toBe(party?.kind === 'unnamed' ? undefined : party?.names.en);
		}
	});

	it('has the position of a place only where the text gives the place', () => {
		for (const { id, precision } of realDossier().places) {
			const { mainEntity } = of({ kind: 'place', id }) as { mainEntity: { geo?: unknown } };
			expect([id, mainEntity.geo !== undefined]).toEqual([id, precision !== 'country']);
		}
	});

	it('names no source by our own wording, and nobody whom the text does not name', () => {
		for (const { id, titleIsOurs } of realDossier().sources.filter(
			(one) => one.id !== realDossier().mainSource,
		)) {
			const { about } = of({ kind: 'source', id }) as { about: { name?: string } };
			expect([id, about.name === undefined]).toEqual([id, titleIsOurs]);
		}
		for (const { id, kind } of realDossier().parties)
			expect([id, 'about' in of({ kind: 'party', id })]).toEqual([id, kind !== 'unnamed']);
	});

	it('has no event, whatever the page', () => {
		const { places, contacts, parties, sources } = realDossier();
		const pages: Page[] = [
			{ kind: 'overview' },
			{ kind: 'about' },
			...places.map(({ id }): Page => ({ kind: 'place', id })),
			...contacts.map(({ id }): Page => ({ kind: 'contact', id })),
			...parties.map(({ id }): Page => ({ kind: 'party', id })),
			...sources.map(({ id }): Page => ({ kind: 'source', id })),
		];
		for (const page of pages) expect(JSON.stringify(of(page))).not.toMatch(/"@type":"[A-Za-z]*Event"/);
	});
});

describe('jsonLdScript', () => {
	it('cannot be ended by what stands in it, and says the same', () => {
		const thing = { name: '</script><script>alert(1)</script> & <!-- \u2028' };
		const script = jsonLdScript(thing);
		expect(script.match(/<\/?script/g)).toEqual(['<script', '</script']);
		const inside = script.slice(script.indexOf('>') + 1, script.lastIndexOf('<'));
		expect(inside).not.toMatch(/[<>&\u2028]/);
		expect(JSON.parse(inside)).toEqual(thing);
	});
});
