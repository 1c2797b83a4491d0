/**
 * `npm run bench:dossier`: how the time and memory that a dossier takes grow with its contacts, as exponents: 1 is growth in
 * proportion. In Node, so for what runs the same there and in a page; needs Linux.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { largeDossier } from '../../fixtures/large-dossier';
import { growthExponent } from '../support/growth-exponent';
import { processorMs } from '../links/measure/thread-times';
import { textTable } from '../support/text-table';
import { openDossier, type Measure } from './steps';

const SIZES = [1250, 2500, 5000, 10_000, 20_000];
const ROUNDS = 5;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = (): number => {
	collect();
	return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};
/** Milliseconds that the main thread has had of a processor: what else runs on the machine is not in it. */
const spent = (): number => processorMs(readFileSync('/proc/self/schedstat', 'utf8')) ?? NaN;

type Figures = Map<string, number>;

function figuresOf(text: string): Figures {
	const figures: Figures = new Map();
	let total = 0;
	const measure: Measure = (name, step) => {
		const empty = heap();
		const before = spent();
		const value = step();
		const time = spent() - before;
		total += time;
		figures.set(`${name}, ms`, time);
		figures.set(`${name}, MB`, (heap() - empty) / 1e6);
		return value;
	};
	openDossier(text, measure);
	figures.set('all of it, ms', total);
	return figures;
}

/** What else runs on the machine only ever adds. */
const least = (values: readonly number[]): number => Math.min(...values);

figuresOf(JSON.stringify(largeDossier(2500)));
const measured = SIZES.map((size) => {
	const text = JSON.stringify(largeDossier(size));
	const rounds = Array.from({ length: ROUNDS }, () => figuresOf(text));
	const names = [...(rounds[0]?.keys() ?? [])];
	return {
		size,
		figures: new Map(
			names.map((name) => [name, least(rounds.map((round) => round.get(name) ?? NaN))] as const),
		),
	};
});

const names = [...(measured[0]?.figures.keys() ?? [])];
const rows = names.map((name) => {
	const points = measured.map(({ size, figures }) => ({ x: size, y: figures.get(name) ?? NaN }));
	const exponent = growthExponent(points);
	return [name, ...points.map(({ y }) => y.toFixed(1)), exponent === null ? '–' : exponent.toFixed(2)];
});
process.stdout.write(`${textTable([['contacts', ...SIZES.map(String), 'exponent'], ...rows])}\n`);
