/**
 * A dossier on its way from the worker that read it, in parts: to take a large one over at once would keep the page from
 * doing anything else. Both ends of the way are here; neither knows a worker.
 */
import type { Dossier } from './model';
import type { Parsed } from './parse';
import type { Problem } from './problem';

type Records = Dossier[Collection][number];
type Collection = { [K in keyof Dossier]: Dossier[K] extends { id: string }[] ? K : never }[keyof Dossier];

/** What the worker sends, in this order: the head, records, and the end; or the problems alone. */
export type DossierPart =
	| { kind: 'head'; head: Dossier }
	| { kind: 'records'; of: Collection; records: Records[] }
	| { kind: 'end' }
	| { kind: 'problems'; problems: Problem[] };

const COLLECTIONS: readonly Collection[] = [
	...(['places', 'parties', 'sources', 'excerpts', 'contacts', 'statements', 'briefings'] as const),
];
/** Records of one part: a few milliseconds to take over. */
const RECORDS_OF_A_PART = 400;

/** The parts of what was read. */
export function* dossierParts(parsed: Parsed): Generator<DossierPart> {
	if (!parsed.ok) {
		yield { kind: 'problems', problems: parsed.problems };
		return;
	}
	const { dossier } = parsed;
	const empty = Object.fromEntries(COLLECTIONS.map((name) => [name, []]));
	yield { kind: 'head', head: { ...dossier, ...empty } };
	for (const of of COLLECTIONS)
		for (let at = 0; at < dossier[of].length; at += RECORDS_OF_A_PART)
			yield { kind: 'records', of, records: dossier[of].slice(at, at + RECORDS_OF_A_PART) };
	yield { kind: 'end' };
}

/** Puts parts together again: null until the last one came. What comes out is frozen through and through. */
export function joinParts(): (part: DossierPart) => Parsed | null {
	let dossier: Dossier | null = null;
	return (part) => {
		switch (part.kind) {
			case 'problems':
				return { ok: false, problems: part.problems };
			case 'head':
				dossier = part.head;
				return null;
			case 'records':
				for (const record of part.records)
					(dossier?.[part.of] as Records[] | undefined)?.push(frozen(record));
				return null;
			case 'end':
				if (!dossier) throw new Error('the end of a dossier came before its head');
				return { ok: true, dossier: frozen(dossier) };
		}
	};
}

/** The value with all that is in it frozen; what is frozen already is left alone. */
function frozen<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	Object.values(value).forEach(frozen);
	return Object.freeze(value);
}
