import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../../tests/fixtures/fixture-dossier';
import { problemsAfter } from '../../../../tests/fixtures/problems-after';

/** Every field that names another record: the collection, the record, the field, and what it must name. */
const REFERENCES = [
	['places', 'suva', 'excerpts.1', 'excerpts'],
	['parties', 'odd', 'excerpts.0', 'excerpts'],
	['parties', 'odd', 'offices.0.excerpt', 'excerpts'],
	['sources', 'gull-17', 'leaning.excerpt', 'excerpts'],
	['contacts', 'fenn-in-suva', 'venue.place', 'places'],
	['contacts', 'fenn-in-suva', 'venue.excerpt', 'excerpts'],
	['contacts', 'lamp-desk', 'participants.1.party', 'parties'],
	['contacts', 'fenn-in-suva', 'participants.0.excerpt', 'excerpts'],
	['contacts', 'fenn-in-suva', 'participants.0.from.place', 'places'],
	['contacts', 'fenn-in-suva', 'participants.0.from.excerpt', 'excerpts'],
	['contacts', 'fenn-in-suva', 'happened.phrases.0.excerpt', 'excerpts'],
	['contacts', 'fenn-in-suva', 'reported.phrases.0.excerpt', 'excerpts'],
	['contacts', 'fenn-in-suva', 'claims.0.attribution.1.by.id', 'sources'],
	['contacts', 'signal-fire', 'claims.0.attribution.0.excerpt', 'excerpts'],
	['contacts', 'fenn-in-suva', 'claims.0.attribution.1.leaning.excerpt', 'excerpts'],
	['contacts', 'fenn-in-suva', 'claims.1.attribution.1.dependsOn', 'sources'],
	['statements', 'pell-doubt', 'speaker.id', 'sources'],
	['statements', 'gull-on-the-year', 'source', 'sources'],
	['statements', 'gull-on-the-year', 'when.phrases.0.excerpt', 'excerpts'],
	['statements', 'pell-doubt', 'bearings.0.on.id', 'contacts'],
	['statements', 'odd-diary', 'bearings.1.on.id', 'parties'],
	['briefings', 'errands', 'steps.0.show.id', 'contacts'],
	['briefings', 'errands', 'steps.1.show.id', 'places'],
	['briefings', 'errands', 'steps.0.excerpts.1', 'excerpts'],
] as const;

describe('unknown-id', () => {
	it.each(REFERENCES)('is told of %s › %s › %s', (collection, record, field, kind) => {
		expect(problemsAfter(`${collection}.${record}.${field}`, 'nowhere')).toEqual([
			{
				code: 'unknown-id',
				file: `${collection}.json`,
				record,
				field,
				found: 'nowhere',
				expected: `the id of one of the ${kind}`,
			},
		]);
	});

	it('is told of the main source, under the head of the dossier', () => {
		expect(problemsAfter('mainSource', 'nowhere')).toEqual([
			{
				code: 'unknown-id',
				file: 'dossier.json',
				record: 'tides-and-errands',
				field: 'mainSource',
				found: 'nowhere',
				expected: 'the id of one of the sources',
			},
		]);
	});

	it('is told where a thing of another kind bears the id', () => {
		const problems = problemsAfter('contacts.fenn-in-suva.venue.place', 'odd');
		expect(problems).toMatchObject([{ code: 'unknown-id', field: 'venue.place', found: 'odd' }]);
	});

	it.each([
		['excerpts.desk.source', 'source'],
		['contacts.lamp-desk.claims.0.excerpt', 'claims.0.excerpt'],
		['contacts.lamp-desk.claims.0.attribution.0.by.id', 'claims.0.attribution.0.by.id'],
		['contacts.ledger-handover.claims.0.attribution.1.by.id', 'claims.0.attribution.1.by.id'],
		['sources.tides-and-errands.links.1.source', 'links.1.source'],
		['parties.odd.offices.0.heldAt.0', 'offices.0.heldAt.0'],
		['statements.odd-diary.excerpt', 'excerpt'],
		['statements.odd-diary.speaker.id', 'speaker.id'],
	])('is told of %s, beside what follows from it', (path, field) => {
		expect(problemsAfter(path, 'nowhere')).toContainEqual(
			expect.objectContaining({ code: 'unknown-id', field, found: 'nowhere' }),
		);
	});
});

describe('duplicate-id', () => {
	const duplicate = (file: string, id: string, field: string) => ({
		code: 'duplicate-id',
		file,
		record: id,
		field,
		found: id,
		expected: 'an id that is used once',
	});

	it.each(['places', 'parties', 'sources', 'contacts', 'briefings', 'excerpts', 'statements'] as const)(
		'is told of %s',
		(collection) => {
			const [first, ...others] = fixtureDossier()[collection];
			expect(problemsAfter(collection, [first, ...others, first])).toContainEqual(
				duplicate(`${collection}.json`, first?.id ?? '', 'id'),
			);
		},
	);

	it.each([
		['parties.pell.offices.0.id', 'odd-harbour-master', 'parties.json', 'pell: offices'],
		['briefings.errands.steps.1.id', 'who-came', 'briefings.json', 'errands: steps'],
	])('is told of %s', (path, id, file, field) => {
		expect(problemsAfter(path, id)).toEqual([duplicate(file, id, field)]);
	});

	it.each([
		['contacts.fenn-met-pell.claims.0.id', 'desk', 'contacts.json', 'claims'],
		['contacts.fenn-met-pell.claims.0.id', 'lamp-desk-said', 'contacts.json', 'claims'],
		['statements.pell-doubt.id', 'desk', 'statements.json', 'id'],
		['statements.pell-doubt.id', 'letters-seem', 'statements.json', 'id'],
	])(
		'is told where %s becomes %s: excerpts, claims and statements share the fragment',
		(path, id, file, field) => {
			expect(problemsAfter(path, id)).toEqual([duplicate(file, id, field)]);
		},
	);

	it('is not told of a place and a party that bear the same id', () => {
		const { places } = fixtureDossier();
		const problems = problemsAfter(`places.${places.length}`, { ...places[0], id: 'odd' });
		expect(problems.filter(({ code }) => code === 'duplicate-id')).toEqual([]);
	});
});
