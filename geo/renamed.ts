/**
 * The table of ids that things once had: whether it is right, and which paths lead on because of it. Pure.
 */
import * as v from 'valibot';
import type { Dossier } from '../src/lib/dossier/model';
import type { Problem } from '../src/lib/dossier/problem';
import { SLUG } from '../src/lib/dossier/slug';
import { checkShape } from '../src/lib/dossier/check/shape';
import { presentPage, RENAMED_KINDS, type Renamed } from '../src/lib/view/renamed';
import { toHref } from '../src/lib/view/to-href';
import type { Page } from '../src/lib/view/view';

/** Below the dossier's folder. */
export const RENAMED_FILE = 'renamed.json';

const ids = v.record(v.string(), v.string());
const Table = v.strictObject({
	...{ places: ids, contacts: ids, parties: ids, sources: ids },
	...{ briefings: ids, steps: ids, anchors: ids },
});

/** Ids in use, by kind: a step's with that of its briefing. */
function idsInUse(dossier: Dossier): Record<keyof Renamed, Set<string>> {
	const of = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id));
	const { briefings, contacts, excerpts, statements } = dossier;
	return {
		...{ places: of(dossier.places), contacts: of(contacts), parties: of(dossier.parties) },
		...{ sources: of(dossier.sources), briefings: of(briefings) },
		steps: new Set(briefings.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step.id}`))),
		anchors: of([...excerpts, ...statements, ...contacts.flatMap(({ claims }) => claims)]),
	};
}

const isId = (kind: keyof Renamed, id: string): boolean =>
	kind === 'steps'
		? /^[^/]+\/[^/]+$/.test(id) && id.split('/').every((part) => SLUG.test(part))
		: SLUG.test(id);

/** Null for the table, and why, where it is not one, or leads nowhere, or away from what is there. */
export function checkRenamed(
	value: unknown,
	dossier: Dossier,
): { renamed: Renamed | null; problems: Problem[] } {
	const at = { file: RENAMED_FILE, record: '' };
	const { value: renamed, problems } = checkShape(Table, value, at);
	if (!renamed) return { renamed: null, problems };
	const used = idsInUse(dossier);
	const wrong = RENAMED_KINDS.flatMap((kind) =>
		Object.entries(renamed[kind]).flatMap(([old, present]): Problem[] => {
			const here = { ...at, field: `${kind}.${old}` };
			const [code, found, expected] = !isId(kind, old)
				? ['renamed-no-id', old, kind === 'steps' ? 'briefing/step' : 'an id']
				: used[kind].has(old)
					? ['renamed-in-use', old, 'an id that nothing has any more: an address cannot lead to two things']
					: ['renamed-nowhere', present, `an id that one of the ${kind} has now`];
			return code === 'renamed-nowhere' && used[kind].has(present)
				? []
				: [{ code, ...here, found, expected }];
		}),
	);
	return { renamed: wrong.length > 0 ? null : renamed, problems: wrong };
}

/** Old ids with a page each. */
function oldPages(renamed: Renamed, { briefings }: Dossier): Page[] {
	const things = (['place', 'contact', 'party', 'source'] as const).flatMap((kind) => {
		const table = { place: 'places', contact: 'contacts', party: 'parties', source: 'sources' } as const;
		return Object.keys(renamed[table[kind]]).map((id): Page => ({ kind, id }));
	});
	const step = (named: string): Page => {
		const [briefing = '', id = ''] = named.split('/');
		return { kind: 'step', briefing, id };
	};
	const ofBriefings = Object.entries(renamed.briefings).flatMap(([id, present]): Page[] => {
		const had = [
			...(briefings.find((briefing) => briefing.id === present)?.steps ?? []).map((one) => one.id),
			...Object.keys(renamed.steps).flatMap((old) =>
				old.startsWith(`${present}/`) ? old.split('/').slice(1) : [],
			),
		];
		return [{ kind: 'briefing', id }, { kind: 'handout', id }, ...had.map((one) => step(`${id}/${one}`))];
	});
	return [...things, ...ofBriefings, ...Object.keys(renamed.steps).map(step)];
}

/** Of each page that is called otherwise now, its old path and its present one, below a language's prefix, with a slash at both ends. */
export const redirectsOf = (renamed: Renamed, dossier: Dossier): [from: string, to: string][] =>
	oldPages(renamed, dossier).flatMap((page): [string, string][] => {
		const present = presentPage(page, renamed);
		return present ? [[toHref({ page }), toHref({ page: present })]] : [];
	});
