/** What steps of a briefing name and a dossier does not have: those of another dossier, or of this one as it was. */
import type { Facet } from '$lib/dossier/filters/filters';
import { has } from '$lib/dossier/lookup';
import type { BriefingStep, Dossier } from '$lib/dossier/model';
import { SEGMENTS } from '$lib/view/addresses';
import { fromUrl } from '$lib/view/from-url';
import { toHref } from '$lib/view/to-href';

type Collection = Parameters<typeof has>[1];

export interface MissingThing {
	/** Where it is named, as a path with dots from the briefing's file. */
	field: string;
	kind: Collection;
	/** Its id. */
	found: string;
}

/** Facets whose values are things of the dossier. */
const THINGS: { readonly [facet in Facet]?: Collection } = {
	person: 'parties',
	service: 'parties',
	place: 'places',
	source: 'sources',
};

type Step = Pick<BriefingStep, 'show' | 'query' | 'excerpts'>;
type Named = readonly [field: string, kind: Collection, id: string];

function namedBy({ show, query = '', excerpts }: Step): Named[] {
	const pathname = toHref({ page: show });
	const { with: other, filters = {} } = fromUrl({ pathname, search: query, hash: '' }) ?? {};
	const facets = Object.entries(THINGS).flatMap(([facet, kind]) =>
		(filters[facet as Facet] ?? []).map((id): Named => ['query', kind, id]),
	);
	return [
		...(show.kind === 'overview' ? [] : [['show.id', SEGMENTS[show.kind] as Collection, show.id] as const]),
		...(other === undefined ? [] : [['query', 'places', other] as const]),
		...facets,
		...excerpts.map((id): Named => ['excerpts', 'excerpts', id]),
	];
}

/** All of it, step by step. */
export function missingThings(dossier: Dossier, steps: readonly Step[]): MissingThing[] {
	return steps.flatMap((step, index) =>
		namedBy(step)
			.filter(([, kind, id]) => !has(dossier, kind, id))
			.map(([field, kind, found]) => ({ field: `briefing.steps.${index}.${field}`, kind, found })),
	);
}
