/** The things of a dossier whose ids come nearest to what somebody typed. */
import { ownWords } from '$lib/evidence/own-words';
import { SEGMENTS, type ThingKind } from '$lib/view/addresses';
import type { Dossier } from '$lib/dossier/model';
import { editDistance } from './edit-distance';

export interface NearThing {
	kind: Exclude<ThingKind, 'briefing'>;
	id: string;
	name: string;
}

/** Farther apart than this share of the longer one's length, two ids have nothing to do with each other. */
const FARTHEST_SHARE = 0.6;

/**
 * The nearest things first, at most `limit`; none where nothing comes near.
 * @param path An address below the base path, such as `/contacts/mamluk-in-rome/`. Its last part is compared; a kind
 * that the part before it names breaks ties.
 */
export function nearestThings(dossier: Dossier, path: string, limit = 5): NearThing[] {
	const parts = path
		.toLowerCase()
		.replace(/\.html?$/, '')
		.split('/')
		.filter(Boolean);
	const wanted = parts.at(-1)?.replace(/[^a-z0-9]+/g, '-') ?? '';
	const segment = parts.at(-2);
	return allThings(dossier)
		.map((thing) => ({
			thing,
			score: score(wanted, thing.id) - (SEGMENTS[thing.kind] === segment ? 0.05 : 0),
		}))
		.filter(({ score }) => score <= FARTHEST_SHARE)
		.sort((a, b) => a.score - b.score)
		.slice(0, limit)
		.map(({ thing }) => thing);
}

/** From 0 (the same) to 1. A whole word of the id, such as `mamlouk`, counts as near. */
function score(wanted: string, id: string): number {
	if (wanted === '') return 1;
	const whole = editDistance(wanted, id) / Math.max(wanted.length, id.length);
	const words = id.split('-').filter((word) => word.length > 3);
	const word = Math.min(
		1,
		...words.map((one) => editDistance(wanted, one) / Math.max(wanted.length, one.length)),
	);
	return Math.min(whole, 0.3 + word);
}

function allThings({ contacts, places, parties, sources }: Dossier): NearThing[] {
	return [
		...contacts.map(({ id, title }) => ({ kind: 'contact' as const, id, name: ownWords(title) })),
		...places.map(({ id, names }) => ({ kind: 'place' as const, id, name: ownWords(names) })),
		...parties.map(({ id, names }) => ({ kind: 'party' as const, id, name: ownWords(names) })),
		...sources.map(({ id, title }) => ({ kind: 'source' as const, id, name: ownWords(title) })),
	];
}
