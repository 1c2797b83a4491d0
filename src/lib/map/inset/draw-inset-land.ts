/** Draws the inset's land into a page that came without it. Loaded only then, as the land is. */
import type { CountryMark } from '$lib/scene/model';
import { insetLandPaths } from '$lib/picture/inset-land';
import type { InsetLand } from '$lib/picture/land-shapes';

/** Puts the paths into an empty SVG element. */
export function drawInsetLand(element: SVGElement, land: InsetLand, countries: readonly CountryMark[]): void {
	const paths = insetLandPaths(land, countries).map(({ class: name, country, d }) => {
		const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		path.setAttribute('class', name);
		if (country !== undefined) path.dataset['country'] = country;
		path.setAttribute('d', d);
		return path;
	});
	element.replaceChildren(...paths);
}
