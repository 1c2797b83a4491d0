import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { checkVerified, Verified } from './verified';
import { verifyExcerpts } from './verify-excerpts';

const excerpts = [
	{
		id: 'later',
		source: 'talks',
		exact: 'met nobody',
		prefix: '',
		suffix: '.',
		language: 'en',
		direction: 'ltr',
	},
	{
		id: 'envoy',
		source: 'talks',
		exact: 'met him in Al-Madina',
		prefix: '',
		suffix: '',
		language: 'en',
		direction: 'ltr',
	},
] as const;
const sources = [{ id: 'talks', spans: [{ kind: 'furniture', lines: ['Page 2'] }] }, { id: 'report' }];
const text = 'The envoy met him in Al-\nPage 2\nMadina. Later he met nobody.';

let folder = '';
const at = (name: string) => join(folder, name);
const write = (name: string, content: unknown) =>
	writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
function run(...args: string[]) {
	const lines: string[] = [];
	const status = verifyExcerpts([...args, '--dossier', folder], (line) => lines.push(line));
	return { status, output: lines.join('\n') };
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'verify-excerpts-'));
	write('sources.json', sources);
	write('excerpts.json', excerpts);
	write('talks.txt', text);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('verify-excerpts', () => {
	it('passes when every excerpt is found, and writes nothing', () => {
		const { status, output } = run(at('talks.txt'));
		expect(status).toBe(0);
		expect(output).toContain('All 2 excerpts of "talks" were found');
		expect(readdirSync(folder)).not.toContain('verified.json');
	});

	it('fails when one is not', () => {
		write('talks.txt', text.replace('nobody', 'no one'));
		expect(run(at('talks.txt')).status).toBe(1);
		expect(run(at('talks.txt')).output).toMatch(/^orphan {5}later/m);
	});

	it('records what the build then finds to hold, the same bytes each time', () => {
		expect(run(at('talks.txt'), '--record').status).toBe(0);
		const written = readFileSync(at('verified.json'), 'utf8');
		const verified = v.parse(Verified, JSON.parse(written));
		expect(verified.excerpts.map(({ id }) => id)).toEqual(['envoy', 'later']);
		expect(checkVerified(excerpts, verified)).toEqual([]);
		expect(run(at('talks.txt'), '--record').status).toBe(0);
		expect(readFileSync(at('verified.json'), 'utf8')).toBe(written);
		expect(readdirSync(folder).sort()).toEqual([
			'excerpts.json',
			'sources.json',
			'talks.txt',
			'verified.json',
		]);
	});

	it('leaves the old record when an excerpt or a span is not found', () => {
		write('verified.json', 'old');
		for (const other of [text.replace('nobody', 'no one'), text.replace('\nPage 2', '')]) {
			write('talks.txt', other);
			const { status, output } = run(at('talks.txt'), '--record');
			expect(status).toBe(1);
			expect(output).toContain('Nothing was recorded');
			expect(readFileSync(at('verified.json'), 'utf8')).toBe('old');
		}
	});

	it('looks only for the excerpts of the source, and says how many it left', () => {
		write('excerpts.json', [...excerpts, { ...excerpts[0], id: 'elsewhere', source: 'report' }]);
		const { status, output } = run(at('talks.txt'));
		expect(status).toBe(0);
		expect(output).toContain('1 excerpts of other sources were not looked for');
		expect(output).not.toContain('elsewhere');
		expect(run(at('talks.txt'), '--source', 'report').status).toBe(0);
	});

	it.each([
		['no file', () => [], 'Give one FILE'],
		['two files', () => [at('talks.txt'), 'more.txt'], 'left over: more.txt'],
		['an unknown option', () => [at('talks.txt'), '--recrod'], 'Usage:'],
		['a file that is not there', () => [at('none.txt')], 'cannot be read'],
		['an unknown source', () => [at('talks.txt'), '--source', 'talk'], 'it has: talks, report'],
		['a source without excerpts', () => [at('talks.txt'), '--source', 'report'], 'nothing to look for'],
	])('refuses %s and says what to do', (_, args, message) => {
		const { status, output } = run(...args());
		expect(status).toBe(2);
		expect(output).toContain(message);
	});

	it.each([
		['sources.json', '{', 'is not JSON'],
		['sources.json', [{ id: 'talks' }], 'Name it with --source ID'],
		['sources.json', [{ id: 'talks', spans: [{ kind: 'furniture', lines: [' '] }] }], 'cannot be used'],
		['excerpts.json', [{ id: 'later' }], '0.source'],
	])('refuses a %s that holds %j', (name, content, message) => {
		write(name, content);
		const { status, output } = run(at('talks.txt'));
		expect(status).toBe(2);
		expect(output).toContain(message);
	});

	it('refuses a file that is not text in UTF-8', () => {
		writeFileSync(at('talks.txt'), Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0xe2, 0xe3));
		const { status, output } = run(at('talks.txt'));
		expect(status).toBe(2);
		expect(output).toContain('pdftotext');
	});
});
