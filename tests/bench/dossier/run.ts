/**
 * `npm run bench:dossier`: how the time and memory that a dossier takes grow with its contacts, as exponents: 1 is growth in
 * proportion. In Node, so for what runs the same there and in a page.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Supercluster from 'supercluster';
import { legsOf } from '../../../src/lib/dossier/legs';
import { contactById } from '../../../src/lib/dossier/lookup';
import { parseText } from '../../../src/lib/dossier/parse';
import { contactsByDate, contactsOfParty, contactsOfPlace } from '../../../src/lib/dossier/relations';
import { standingOf } from '../../../src/lib/dossier/standing';
import { curveIndex } from '../../../src/lib/map/pointer/curve-index';
import { bundleLegs } from '../../../src/lib/scene/bundle-legs';
import { clusteredScene } from '../../../src/lib/scene/cluster-places';
import { composeScene } from '../../../src/lib/scene/compose';
import { largeDossier } from '../../fixtures/large-dossier';

const SIZES = [625, 1250, 2500, 5000, 10_000];
const ROUNDS = 5;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = (): number => {
	collect();
	return process.memoryUsage().heapUsed;
};

type Figures = Record<string, number>;

function measure(text: string): Figures {
	const figures: Figures = {};
	const timed = <T>(name: string, work: () => T): T => {
		const before = performance.now();
		const value = work();
		figures[`${name}, ms`] = performance.now() - before;
		return value;
	};
	const empty = heap();
	const parsed = timed('parse and check', () => parseText(text));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
	const { dossier } = parsed;
	const read = heap();
	timed('indexes', () => {
		contactsByDate(dossier);
		contactById(dossier, 'contact-0');
		contactsOfPlace(dossier, 'place-0');
		contactsOfParty(dossier, 'party-0');
	});
	const indexed = heap();
	const legs = dossier.contacts.flatMap((contact) =>
		legsOf(contact).map((leg) => ({
			leg,
			standing: standingOf(dossier, contact),
			emphasis: 'normal' as const,
		})),
	);
	timed('bundle', () => bundleLegs(legs));
	const before = heap();
	const scene = timed('compose the scene', () => composeScene(dossier, { page: { kind: 'overview' } }, 'en'));
	figures['memory of the dossier, MB'] = (read - empty) / 1e6;
	figures['memory of the indexes, MB'] = (indexed - read) / 1e6;
	figures['memory of the scene, MB'] = (heap() - before) / 1e6;
	timed('cluster at one zoom', () => clusteredScene(Supercluster, scene)(3));
	timed('index for the pointer', () => {
		const index = curveIndex(scene.links, ({ path }) => path);
		while (index.grow());
	});
	return figures;
}

/** The slope of the line of least squares through the logarithms. */
function growthExponent(points: readonly (readonly [x: number, y: number])[]): number {
	const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
	const mean = (at: 0 | 1) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
	const [meanX, meanY] = [mean(0), mean(1)];
	const across = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
	return across / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** What else runs on the machine only ever adds. */
const least = (values: readonly number[]): number => Math.min(...values);

measure(JSON.stringify(largeDossier(1000)));
const measured = SIZES.map((size) => {
	const text = JSON.stringify(largeDossier(size));
	const rounds = Array.from({ length: ROUNDS }, () => measure(text));
	const names = Object.keys(rounds[0] ?? {});
	return {
		size,
		figures: Object.fromEntries(
			names.map((name) => [name, least(rounds.map((round) => round[name] ?? NaN))]),
		),
	};
});
process.stdout.write(`${['', ...SIZES, 'exponent'].join(' | ')}\n`);
for (const name of Object.keys(measured[0]?.figures ?? {})) {
	const points = measured.map(({ size, figures }) => [size, figures[name] ?? NaN] as const);
	const values = points.map(([, value]) => value.toFixed(1));
	process.stdout.write(`${[name, ...values, growthExponent(points).toFixed(2)].join(' | ')}\n`);
}
