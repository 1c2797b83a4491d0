import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed } from '../../../tests/fixtures/changed';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import type { Briefing, BriefingStep } from '$lib/dossier/model';
import { briefingFromFile, briefingToFile, fileNameOf } from './briefing-file';

const dossier = fixtureDossier();
const [errands] = dossier.briefings as [Briefing];
const file = JSON.parse(briefingToFile(dossier, errands)) as object;
const open = (value: unknown) => briefingFromFile(dossier, JSON.stringify(value));

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const words = fc.record(
	{ en: fc.string({ unit: 'grapheme', maxLength: 12 }), ar: fc.string({ unit: 'binary', maxLength: 20 }) },
	{ requiredKeys: ['en'] },
);
const one = (things: readonly { id: string }[]) => fc.constantFrom(...things.map(({ id }) => id));
const step: fc.Arbitrary<BriefingStep> = fc.record(
	{
		id: slug,
		heading: words,
		text: words,
		show: fc.oneof(
			fc.constant({ kind: 'overview' as const }),
			fc.record({ kind: fc.constant('place' as const), id: one(dossier.places) }),
			fc.record({ kind: fc.constant('contact' as const), id: one(dossier.contacts) }),
			fc.record({ kind: fc.constant('party' as const), id: one(dossier.parties) }),
			fc.record({ kind: fc.constant('source' as const), id: one(dossier.sources) }),
		),
		query: fc.constantFrom('?projection=globe', '?map=5/1/2&time=2016', '?country=FJ&unheard=of'),
		excerpts: fc.uniqueArray(one(dossier.excerpts), { maxLength: 4 }),
		lists: fc.constant('sources' as const),
		notes: words,
	},
	{ requiredKeys: ['id', 'heading', 'text', 'show', 'excerpts'] },
);
const briefing: fc.Arbitrary<Briefing> = fc.record({
	id: slug,
	title: words,
	steps: fc.uniqueArray(step, { selector: ({ id }) => id, maxLength: 6 }),
});

describe('the file of a briefing', () => {
	it('is read as it was written, without loss', () => {
		fc.assert(
			fc.property(briefing, (briefing) => {
				const text = briefingToFile(dossier, briefing);
				const opened = briefingFromFile(dossier, text);
				expect(opened).toEqual({ ok: true, briefing });
				if (opened.ok) expect(briefingToFile(dossier, opened.briefing)).toBe(text);
			}),
		);
	});

	it('says what it is, and of which dossier', () => {
		expect(file).toMatchObject({
			format: 'liaison-atlas-briefing/1',
			dossier: { id: dossier.id, asOf: dossier.asOf },
		});
	});

	it('may be of the same dossier on another day', () => {
		expect(open(changed(file, 'dossier.asOf', '2031-01-01'))).toMatchObject({ ok: true });
	});

	it.each([
		['no JSON', '{', { code: 'no-json' }],
		[
			'another JSON',
			'[]',
			{ code: 'other-format', found: 'undefined', expected: 'liaison-atlas-briefing/1' },
		],
		['null', 'null', { code: 'other-format', found: 'undefined', expected: 'liaison-atlas-briefing/1' }],
	])('is not %s', (_, text, problem) => {
		expect(briefingFromFile(dossier, text)).toEqual({ ok: false, problems: [problem] });
	});

	it.each([
		[
			'of a format to come',
			'format',
			'liaison-atlas-briefing/2',
			{ code: 'other-format', found: '"liaison-atlas-briefing/2"', expected: 'liaison-atlas-briefing/1' },
		],
		[
			'of another dossier',
			'dossier.id',
			'gannets',
			{ code: 'other-dossier', found: 'gannets', expected: dossier.id },
		],
		['without a title', 'briefing.title', undefined, { code: 'wrong-shape', field: 'briefing.title' }],
		[
			'with words that are none',
			'briefing.steps.0.text.en',
			7,
			{ code: 'wrong-shape', field: 'briefing.steps.0.text.en', found: '7', expected: 'string' },
		],
		[
			'with words too long',
			'briefing.title.en',
			'x'.repeat(121),
			{ code: 'wrong-shape', field: 'briefing.title.en', found: '121', expected: '<=120' },
		],
		[
			'with a part that nobody knows',
			'briefing.steps.1.video',
			'x',
			{ code: 'wrong-shape', field: 'briefing.steps.1.video' },
		],
		[
			'of a place that is not here',
			'briefing.steps.1.show.id',
			'atlantis',
			{ code: 'missing', field: 'briefing.steps.1.show.id', kind: 'places', found: 'atlantis' },
		],
		[
			'with an excerpt that is not here',
			'briefing.steps.0.excerpts.0',
			'atlantis',
			{ code: 'missing', field: 'briefing.steps.0.excerpts', kind: 'excerpts', found: 'atlantis' },
		],
		[
			'compared with what is not here',
			'briefing.steps.1.query',
			'?with=atlantis',
			{ code: 'missing', field: 'briefing.steps.1.query', kind: 'places', found: 'atlantis' },
		],
		[
			'narrowed to whom it does not know',
			'briefing.steps.1.query',
			'?person=nemo',
			{ code: 'missing', field: 'briefing.steps.1.query', kind: 'parties', found: 'nemo' },
		],
		[
			'with a step twice',
			'briefing.steps.1.id',
			'who-came',
			{ code: 'twice', field: 'briefing.steps', found: 'who-came' },
		],
		[
			'with an excerpt twice',
			'briefing.steps.0.excerpts.1',
			'gull-report',
			{ code: 'twice', field: 'briefing.steps.0.excerpts', found: 'gull-report' },
		],
	])('is refused %s', (_, path, to, problem) => {
		expect(open(changed(file, path, to))).toMatchObject({ ok: false, problems: [problem] });
	});

	it('is refused with all that this dossier lacks', () => {
		const lacks = changed(changed(file, 'briefing.steps.0.show.id', 'a'), 'briefing.steps.1.show.id', 'b');
		expect(open(lacks)).toMatchObject({ problems: [{ found: 'a' }, { found: 'b' }] });
	});

	it('never throws, whatever is opened', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(briefingFromFile(dossier, text).ok).toBe(false);
			}),
		);
	});
});

describe('fileNameOf', () => {
	it.each([
		['Gulls', 'Gulls.briefing.json'],
		['نوارس الميناء', 'نوارس الميناء.briefing.json'],
		['../a/b: "c"?\n', 'a b c.briefing.json'],
		[' .. ', 'own-7.briefing.json'],
		['', 'own-7.briefing.json'],
	])('calls %j %j', (title, name) => {
		expect(fileNameOf(title, 'own-7')).toBe(name);
	});
});
