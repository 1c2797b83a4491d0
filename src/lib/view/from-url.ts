/**
 * The view that an address asks for. The inverse of `toHref`. What it does not understand it drops; it never throws.
 */
import { SLUG } from '$lib/dossier/slug';
import { OWN, SEGMENTS, type ThingKind } from './addresses';
import { autoplayFromText } from './autoplay-query';
import { cameraFromText } from './camera-query';
import { filtersFromQuery, timeFromText } from './filters-query';
import { plainPath } from './plain-path';
import type { Page, StepId, View } from './view';

const KINDS = new Map(
	Object.entries(SEGMENTS).map(([kind, segment]) => [segment, kind as ThingKind] as const),
);

/** Pages that are one of a kind, and called in addresses as they are here. */
const PAGES = ['about', 'contacts', 'parties', 'briefings', 'presenter'] as const;

function pageOf(path: string, of: string): Page | null {
	const [segment = '', id, step, ...rest] = path.replace(/\/$/, '').split('/');
	if (rest.length > 0) return null;
	if (segment === OWN.briefings) return step === undefined ? ownPageOf(id, of) : null;
	if (step !== undefined) {
		const ids = segment === SEGMENTS.briefing ? stepOf(`${id}/${step}`) : null;
		return ids && { kind: 'step', ...ids };
	}
	if (id === undefined) {
		if (segment === '') return { kind: 'overview' };
		const kind = PAGES.find((page) => page === segment);
		return kind ? { kind } : null;
	}
	const kind = KINDS.get(segment);
	return kind && SLUG.test(id) ? { kind, id } : null;
}

function ownPageOf(segment: string | undefined, of: string): Page | null {
	if (segment === undefined) return { kind: 'own-briefings', ...(SLUG.test(of) && { of }) };
	const ids = stepOf(of);
	return segment === OWN.step ? { kind: 'own-step', ...(ids && { of: ids }) } : null;
}

function stepOf(text: string): StepId | null {
	const [briefing = '', id = '', ...rest] = text.split('/');
	return rest.length === 0 && SLUG.test(briefing) && SLUG.test(id) ? { briefing, id } : null;
}

/**
 * @param url Path below the base path, query (`?…` or empty) and fragment (`#…` or empty), as `URL` has them.
 * @param prefix Where the dossier's pages stand, with a slash at both ends.
 * @returns null where the path is none of the dossier's.
 */
export function fromUrl(
	{ pathname, search, hash }: { pathname: string; search: string; hash: string },
	prefix = '/',
): View | null {
	const path = plainPath(pathname);
	const within = `${path}/`.startsWith(prefix) ? path.slice(prefix.length) : null;
	const query = new URLSearchParams(search);
	const page = within === null ? null : pageOf(within, query.get('of') ?? '');
	if (!page) return null;
	const map = query.get('map');
	const camera = map === null ? undefined : cameraFromText(map);
	const filters = filtersFromQuery(query);
	const time = timeFromText(query.get('time') ?? '');
	const sort = query.get('sort') ?? '';
	const anchor = SLUG.test(hash.slice(1)) ? hash.slice(1) : undefined;
	const other = query.get('with') ?? '';
	const theme = query.get('theme');
	const step = page.kind === 'step' || page.kind === 'own-step' ? null : stepOf(query.get('step') ?? '');
	const autoplay = page.kind === 'step' ? autoplayFromText(query.get('autoplay') ?? '') : undefined;
	return {
		page,
		...(page.kind === 'place' && page.id !== other && SLUG.test(other) && { with: other }),
		...(camera && { camera }),
		...(query.get('projection') === 'globe' && { projection: 'globe' }),
		...(query.get('basemap') === 'streets' && { basemap: 'streets' }),
		...(filters && { filters }),
		...(time && { time }),
		...(query.get('timeline') === 'open' && { timeline: 'open' }),
		...(step && { step }),
		...(autoplay !== undefined && { autoplay }),
		...(/^-?[a-z]+$/.test(sort) && { sort }),
		...((theme === 'light' || theme === 'dark') && { theme }),
		...(anchor !== undefined && { anchor }),
	};
}
