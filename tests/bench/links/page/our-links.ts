/** Legs by the site's own link layer, as its live map uses it. */
import { linksOverMap } from '../../../../src/lib/map/links/links-over-map';
import { light } from '../../../../src/lib/style/light';
import type { BenchLeg } from '../data/generated-legs';
import type { StartDrawing } from './bench-page';

export const ourLinks: StartDrawing = async (map, ready, drawn, { bundle }) => {
	const links = linksOverMap(map, { theme: light });
	const legs = await ready;
	links.show(bundle ? await shipped(legs, map.getZoom()) : legs);
	map.once('render', drawn);
	map.triggerRepaint();
	// As many frames as the others take: how many there may be is the reader's to say.
	links.allow({ drawn: true, moving: true, rate: 60 });
	return {
		animate: (moving) => links.allow({ moving }),
	};
};

/** As in the site, what bundles and clusters take is fetched for those who need it. */
async function shipped(legs: readonly BenchLeg[], zoom: number): Promise<readonly BenchLeg[]> {
	const [{ shippedLinks }, { default: Supercluster }] = await Promise.all([
		import('../data/shipped-links'),
		import('supercluster'),
	]);
	return shippedLinks(Supercluster, legs, zoom);
}
