/**
 * What finding the legs under a pointer takes, by the site's own index, in Node, where it runs as in a page: making the index,
 * and one look into it at spots on the legs themselves. Candidates are the pieces of legs that are measured one by one.
 */
import type { CurveIndex } from '../../../../src/lib/map/pointer/curve-index';
import { curveIndex } from '../../../../src/lib/map/pointer/curve-index';
import { flatEye } from '../../../../src/lib/map/pointer/eyes.fixture';
import { nearPoint } from '../../../../src/lib/map/pointer/near-point';
import type { Position } from '../../../../src/lib/scene/model';
import { generatedLegs } from '../data/generated-legs';
import { mulberry32 } from '../data/mulberry32';
import { CAMERA } from '../page/camera-path';
import { legPath } from '../page/leg-path';

export interface Picking {
	/** Milliseconds on a processor for the whole index, which the page makes in slices. */
	indexMs: number;
	/** Milliseconds on a processor for one look. */
	lookMs: number;
	/** Of a thousand looks, the one in the middle and the one that found most. */
	candidates: { median: number; most: number };
}

const LOOKS = 1000;
/** CSS pixels, as under a pointer. */
const REACH = 8;

/** At the zoom at which the benchmark's camera rests. */
export function measurePicking(count: number, seed: number): Picking {
	const paths = generatedLegs(count, seed).map(legPath);
	const began = process.cpuUsage();
	const index = curveIndex(paths, (path) => path);
	while (index.grow());
	const indexMs = millisecondsSince(began);

	const random = mulberry32(seed);
	const spots = Array.from({ length: LOOKS }, (): Position => {
		const path = paths[Math.floor(random() * paths.length)] ?? [];
		return path[Math.floor(random() * path.length)] ?? [0, 0];
	});
	const found: number[] = [];
	const counted: CurveIndex<(typeof paths)[number]> = {
		...index,
		search(box) {
			const pieces = index.search(box);
			found[found.length - 1] = (found.at(-1) ?? 0) + pieces.length;
			return pieces;
		},
	};
	const looked = process.cpuUsage();
	for (const centre of spots) {
		found.push(0);
		nearPoint(counted, flatEye({ centre, zoom: CAMERA.zoom }), [0, 0], REACH);
	}
	const lookMs = millisecondsSince(looked) / LOOKS;
	found.sort((a, b) => a - b);
	return { indexMs, lookMs, candidates: { median: found[LOOKS / 2] ?? 0, most: found.at(-1) ?? 0 } };
}

function millisecondsSince(began: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(began);
	return (user + system) / 1000;
}
