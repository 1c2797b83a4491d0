/**
 * `npm run bench:explore`: how long the page works on an answer while a reader filters, scrubs through time or types, beside a
 * loop that is always the same, and how that grows with the contacts. In Node, so for what runs the same there and in a page;
 * needs Linux. The processor is reckoned four times slower than it is.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../.scripts/run.mjs';
import type { Dossier } from '../../../src/lib/dossier/model';
import { parseText } from '../../../src/lib/dossier/parse';
import { largeDossier } from '../../fixtures/large-dossier';
import { processorMs } from '../links/measure/thread-times';
import { growthExponent } from '../support/growth-exponent';
import { textTable } from '../support/text-table';
import { answersOf, type Answer } from './answers';

const SIZES = [1250, 2500, 5000, 10_000, 20_000];
/** The first ones are not counted: what runs often is compiled by then. The system's clock of a thread ticks in milliseconds. */
const [WARM, TIMES, ROUNDS] = [6, 24, 5];
const SLOWER = 4;
/** Milliseconds on the slower processor, at 15 and at 10,000 contacts. */
const LIMITS = { own: 50, large: 100 };

const spent = (): number => processorMs(readFileSync('/proc/self/schedstat', 'utf8')) ?? NaN;

/** Milliseconds of one answer, on average; of several rounds the least counts, as what else runs only ever adds. */
function costOf(answer: Answer): number {
	for (let time = 0; time < WARM; time += 1) answer(time);
	const rounds = Array.from({ length: ROUNDS }, () => {
		const before = spent();
		for (let time = 0; time < TIMES; time += 1) answer(time);
		return (spent() - before) / TIMES;
	});
	return Math.min(...rounds);
}

/** Always the same work, so that another machine's figures can be told apart from another state of ours. */
function calibration(): number {
	let sum = 0;
	for (let step = 0; step < 5_000_000; step += 1) sum += Math.sqrt(step % 1000);
	return sum;
}

function read(text: string): Dossier {
	const parsed = parseText(text);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
	return parsed.dossier;
}

async function main(): Promise<void> {
	const own = read(readFileSync(join(root, 'build/dossier.json'), 'utf8'));
	const dossiers = [own, ...SIZES.map((size) => read(JSON.stringify(largeDossier(size))))];
	const loop = costOf(calibration);
	const measured: Map<string, number>[] = [];
	for (const dossier of dossiers) {
		const answers = [...(await answersOf(dossier))];
		measured.push(new Map(answers.map(([name, answer]) => [name, costOf(answer)])));
	}
	const names = [...(measured[0]?.keys() ?? [])];
	const rows = names.flatMap((name) => {
		const times = measured.map((one) => one.get(name) ?? NaN);
		const exponent = growthExponent(SIZES.map((x, index) => ({ x, y: times[index + 1] ?? NaN })));
		return [
			[
				`${name}, ms on a processor ${SLOWER} times slower`,
				...times.map((time) => (SLOWER * time).toFixed(1)),
				exponent?.toFixed(2) ?? '–',
			],
			['  in loops of calibration', ...times.map((time) => (time / loop).toFixed(2)), ''],
		];
	});
	const head = ['contacts', `${own.contacts.length} (the site's)`, ...SIZES.map(String), 'exponent'];
	console.log(`${textTable([head, ...rows])}\n\nthe loop of calibration: ${loop.toFixed(1)} ms\n`);
	for (const name of names)
		for (const [index, most] of [
			[0, LIMITS.own],
			[1 + SIZES.indexOf(10_000), LIMITS.large],
		] as const) {
			const time = SLOWER * (measured[index]?.get(name) ?? NaN);
			const size = dossiers[index]?.contacts.length ?? 0;
			console.log(
				`${time <= most ? 'reached    ' : 'NOT REACHED'}  ${name}, ${size} contacts: ${time.toFixed(1)} ms, at most ${most}`,
			);
		}
}

try {
	await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
