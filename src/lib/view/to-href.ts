/** The address of a view within the app. The inverse of `fromUrl`. Knows nothing of the base path: see `resolve()`. */
import { OWN, SEGMENTS } from './addresses';
import { cameraToText } from './camera-query';
import { filtersToQuery, timeToText } from './filters-query';
import type { Page, View } from './view';

function pathOf(page: Page, prefix: string): string {
	switch (page.kind) {
		case 'overview':
			return prefix;
		case 'about':
		case 'contacts':
		case 'parties':
		case 'briefings':
		case 'presenter':
			return `${prefix}${page.kind}/`;
		case 'step':
			return `${prefix}${SEGMENTS.briefing}/${page.briefing}/${page.id}/`;
		case 'own-briefings':
			return `${prefix}${OWN.briefings}/`;
		case 'own-step':
			return `${prefix}${OWN.briefings}/${OWN.step}/`;
		default:
			return `${prefix}${SEGMENTS[page.kind]}/${page.id}/`;
	}
}

/** Which of the reader's own the page is of. */
function ownOf(page: Page): string | undefined {
	if (page.kind === 'own-step') return page.of && `${page.of.briefing}/${page.of.id}`;
	return page.kind === 'own-briefings' ? page.of : undefined;
}

/** Always in this order, so that one view has one address. */
function queryOf({
	page,
	with: other,
	camera,
	projection,
	basemap,
	filters,
	time,
	timeline,
	step,
	autoplay,
	sort,
	theme,
}: View): string {
	const of = ownOf(page);
	const parts = [
		...(of === undefined ? [] : [`of=${of}`]),
		...(other === undefined ? [] : [`with=${other}`]),
		...(camera ? [`map=${cameraToText(camera)}`] : []),
		...(projection ? [`projection=${projection}`] : []),
		...(basemap ? [`basemap=${basemap}`] : []),
		...(filters ? filtersToQuery(filters) : []),
		...(time ? [`time=${timeToText(time)}`] : []),
		...(timeline ? [`timeline=${timeline}`] : []),
		...(step ? [`step=${step.briefing}/${step.id}`] : []),
		...(page.kind !== 'step' || autoplay === undefined ? [] : [`autoplay=${autoplay}`]),
		...(sort ? [`sort=${sort}`] : []),
		...(theme ? [`theme=${theme}`] : []),
	];
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * Path, then `of`, `with`, `map`, `projection`, `basemap`, the facets in their order, `time`, `timeline`, `step`, `autoplay`,
 * `sort` and `theme`, each only where the view has it, then the fragment.
 *
 * @param prefix Where the dossier's pages stand, with a slash at both ends: `/` for the built-in one.
 */
export function toHref(view: View, prefix = '/'): string {
	const { page, anchor } = view;
	return `${pathOf(page, prefix)}${queryOf(view)}${anchor ? `#${anchor}` : ''}`;
}
