/**
 * The sea, land and borders of the inset, drawn once at a width of its own and stretched to the inset's; strokes keep
 * theirs. The page brings it along, so that its script carries no land (`src/hooks.server.ts`). Plain.
 */
import type { CountryMark } from '$lib/scene/model';
import { element } from './markup';
import { INSET_LAND_WIDTH, outlineClass } from './inset-land-frame';
import { insetProjection } from './inset-projection';
import { landShapes, type InsetLand } from './land-shapes';

export interface InsetLandPath {
	/** What its stroke and fill are taken from (`src/lib/map/inset/inset-land.css`). */
	class: string;
	/** ISO 3166-1 alpha-2, where it is the outline of a country that the text gives no nearer. */
	country?: string;
	/** Path data. */
	d: string;
}

const { size, project } = insetProjection(INSET_LAND_WIDTH);

/** Bottom to top. */
export function insetLandPaths(land: InsetLand, countries: readonly CountryMark[]): InsetLandPath[] {
	const shapes = landShapes(land, size, project);
	return [
		{ class: 'land', d: shapes.land },
		{ class: 'border', d: shapes.borders },
		{ class: 'border disputed', d: shapes.disputedBorders },
		...countries.flatMap(({ country, emphasis }) => {
			const d = shapes.outlines.get(country);
			return d === undefined ? [] : [{ class: outlineClass(emphasis), country, d }];
		}),
	];
}

/** The same as SVG elements in text. */
export const insetLandMarkup = (land: InsetLand, countries: readonly CountryMark[]): string =>
	markupOf(insetLandPaths(land, countries));

/** The outlines of countries alone, where the land beneath them is drawn apart. */
export const insetOutlinesMarkup = (land: InsetLand, countries: readonly CountryMark[]): string =>
	markupOf(insetLandPaths(land, countries).filter(({ country }) => country !== undefined));

function markupOf(paths: readonly InsetLandPath[]): string {
	return paths
		.map(({ class: name, country, d }) => element('path', { class: name, 'data-country': country, d }))
		.join('');
}
