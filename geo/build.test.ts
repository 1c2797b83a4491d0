import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDossier } from '../src/lib/dossier/parse';
import { otherNames } from '../src/lib/search/other-names';
import { changed } from '../tests/fixtures/changed';
import { FIXTURE_FOLDER, fixtureDossier } from '../tests/fixtures/fixture-dossier';
import { DOSSIER_FILES } from './assemble';
import { buildDossier, main } from './build';
import { builtCitations } from './cite/citation-forms';

let folder = '';
let output = '';
const printed = { out: '', err: '' };

// The outlines of countries are read once, and so are the styles of citations, which takes seconds.
beforeAll(() => {
	buildDossier(FIXTURE_FOLDER);
	builtCitations(fixtureDossier(), 'en', '/');
}, 120_000);
beforeEach(() => {
	const scratch = mkdtempSync(join(tmpdir(), 'atlas-build-'));
	folder = join(scratch, 'dossier');
	output = join(scratch, 'output');
	cpSync(FIXTURE_FOLDER, folder, { recursive: true });
	mkdirSync(output);
	Object.assign(printed, { out: '', err: '' });
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed.out += String(text))));
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((printed.err += String(text))));
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(join(folder, '..'), { recursive: true });
});

/** Changes one thing in one of the folder's files. */
function edit(file: string, path: string, to: unknown) {
	const at = join(folder, file);
	writeFileSync(at, JSON.stringify(changed(JSON.parse(readFileSync(at, 'utf8')), path, to)));
}

function problems() {
	const built = buildDossier(folder);
	return built.ok ? [] : built.problems;
}

describe('buildDossier', () => {
	it('makes the dossier of a folder', () => {
		expect(buildDossier(folder)).toEqual({ ok: true, value: fixtureDossier() });
	});

	it.each(DOSSIER_FILES)('tells no-file where %s is missing', (file) => {
		rmSync(join(folder, file));
		expect(problems()).toEqual([
			{
				code: 'no-file',
				file,
				record: '',
				field: '',
				found: expect.stringContaining('ENOENT') as string,
				expected: `a file that can be read in ${folder}`,
			},
		]);
	});

	it('tells not-json of every file with a slip in its syntax', () => {
		for (const file of ['contacts.json', 'places.geojson']) writeFileSync(join(folder, file), '[{"id": }]');
		expect(problems().map(({ found: _, ...told }) => told)).toEqual(
			['places.geojson', 'contacts.json'].map((file) => ({
				code: 'not-json',
				file,
				record: '',
				field: '',
				expected: 'JSON',
			})),
		);
		expect(problems()[0]?.found).toMatch(/Unexpected token/);
	});

	it.each([
		['dossier.json', 'asOf', 'June', '', 'asOf'],
		['places.geojson', 'features.suva.properties.precision', 'rough', 'suva', 'properties.precision'],
		['places.geojson', 'features.suva.geometry.coordinates', [200, 0], 'suva', 'geometry.coordinates.0'],
		['parties.json', 'fenn.kind', 'ship', 'fenn', 'kind'],
		['sources.json', 'tern.url', 'tern', 'tern', 'url'],
		['excerpts.json', 'desk.direction', 'up', 'desk', 'direction'],
		['contacts.json', 'lamp-desk.kind', 'rumour', 'lamp-desk', 'kind'],
		['statements.json', 'pell-doubt.bearings', [], 'pell-doubt', 'bearings'],
		['briefings.json', 'errands.steps.0.show.kind', 'film', 'errands', 'steps.0.show.kind'],
		['verified.json', 'fingerprint', 'none', '', 'fingerprint'],
	])('tells wrong-shape of %s, %s', (file, path, to, record, field) => {
		edit(file, path, to);
		expect(problems()).toContainEqual(expect.objectContaining({ code: 'wrong-shape', file, record, field }));
	});

	it('names a record without an id by its position', () => {
		edit('contacts.json', '2.id', undefined);
		expect(problems()).toMatchObject([
			{ code: 'wrong-shape', file: 'contacts.json', record: '#3', field: 'id' },
		]);
	});

	it('refuses an excerpt that is not the one that was verified', () => {
		edit('excerpts.json', 'desk.suffix', ' At least,');
		expect(problems()).toMatchObject([
			{ code: 'excerpt-changed', file: 'excerpts.json', record: 'desk', field: 'suffix' },
		]);
	});

	it('tells all problems at once, of all files and all checks', () => {
		edit('excerpts.json', 'desk.suffix', ' At least,');
		edit('contacts.json', 'lamp-desk.venue.place', 'atlantis');
		edit('contacts.json', 'fenn-in-suva.claims.0.hedges.0', 'proved that');
		edit('sources.json', 'gull-17.published.latest', '2001-05-30');
		edit('statements.json', 'odd-diary.office', 'none');
		edit('places.geojson', 'features.apia.geometry.coordinates', [171.77, -13.84]);
		expect(problems().map(({ code, file }) => [code, file])).toEqual([
			['excerpt-changed', 'excerpts.json'],
			['unknown-id', 'contacts.json'],
			['words-not-in-excerpt', 'contacts.json'],
			['wrong-bound', 'sources.json'],
			['unknown-office', 'statements.json'],
			['outside-country', 'places.geojson'],
		]);
	});
});

describe('main', () => {
	it('writes the dossier and its schema, and says what is in it', () => {
		expect(main(folder, output)).toBe(0);
		expect(readdirSync(output).sort()).toEqual(['dossier.json', 'dossier.schema.json']);
		const written: unknown = JSON.parse(readFileSync(join(output, 'dossier.json'), 'utf8'));
		expect(parseDossier(written)).toEqual({ ok: true, dossier: fixtureDossier() });
		expect(printed).toEqual({ out: 'dossier.json: 8 contacts, 3 statements, 12 excerpts\n', err: '' });
	});

	it('writes for the pages of each language what they carry, briefings, and what things are called elsewhere', () => {
		const ofPages = join(output, 'built');
		expect(main(folder, output, ofPages)).toBe(0);
		expect(readdirSync(ofPages).sort()).toEqual([
			'ar.json',
			'briefings',
			'cite',
			'en.json',
			'moved',
			'names',
		]);
		const read = (path: string): unknown => JSON.parse(readFileSync(join(ofPages, path), 'utf8'));
		for (const language of ['en', 'ar']) {
			expect(read(`names/${language}.json`)).toEqual(otherNames(fixtureDossier(), language));
			expect(read(`cite/${language}.json`)).toHaveProperty('things.dossier.texts.apa');
			expect(read(`${language}.json`)).toMatchObject({ briefings: [] });
			// The invented one has no words in Arabic, so that its English stands in.
			expect(read(`briefings/${language}.json`)).toEqual(fixtureDossier().briefings);
		}
		expect(read('moved/paths.json')).toEqual([]);
	});

	it('writes which paths lead on since something was renamed, and refuses a table that leads nowhere', () => {
		const ofPages = join(output, 'built');
		const none = { contacts: {}, parties: {}, sources: {}, briefings: {}, steps: {}, anchors: {} };
		const rename = (places: object) =>
			writeFileSync(join(folder, 'renamed.json'), JSON.stringify({ ...none, places }));
		rename({ 'suva-bay': 'suva' });
		expect(main(folder, output, ofPages)).toBe(0);
		const paths = readFileSync(join(ofPages, 'moved/paths.json'), 'utf8');
		expect(JSON.parse(paths)).toEqual([['/places/suva-bay/', '/places/suva/']]);
		rename({ 'suva-bay': 'atlantis' });
		expect(main(folder, output, ofPages)).toBe(1);
		expect(printed.err).toContain('places.suva-bay');
	});

	it('writes nothing and returns exit status 1 where anything is wrong, and says all of it', () => {
		writeFileSync(join(output, 'dossier.json'), 'the last good one');
		edit('contacts.json', 'lamp-desk.venue.place', 'atlantis');
		edit('contacts.json', 'fenn-in-suva.citation', 'none');
		expect(main(folder, output)).toBe(1);
		expect(readdirSync(output)).toEqual(['dossier.json']);
		expect(readFileSync(join(output, 'dossier.json'), 'utf8')).toBe('the last good one');
		expect(printed.out).toBe('');
		expect(printed.err).toBe(
			[
				'unknown-id  contacts.json › lamp-desk › venue.place',
				'    found     atlantis',
				'    expected  the id of one of the places',
				'wrong-citation  contacts.json › fenn-in-suva › citation',
				'    found     none',
				'    expected  linked: a link target supports one of its claims',
				'',
				'2 problems. Nothing was written.',
				'',
			].join('\n'),
		);
	});

	it('writes the same bytes each time', () => {
		main(folder, output);
		const first = readFileSync(join(output, 'dossier.json'));
		main(folder, output);
		expect(readFileSync(join(output, 'dossier.json')).equals(first)).toBe(true);
	});
});
