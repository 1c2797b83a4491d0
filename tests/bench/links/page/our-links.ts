/** Legs by the site's own link layer, as its live map uses it. */
import { linksOverMap } from '../../../../src/lib/map/links/links-over-map';
import { light } from '../../../../src/lib/style/light';
import type { StartDrawing } from './bench-page';

export const ourLinks: StartDrawing = async (map, ready, drawn) => {
	const links = linksOverMap(map, { theme: light });
	const legs = await ready;
	links.show(legs);
	map.once('render', drawn);
	map.triggerRepaint();
	// As many frames as the others take: how many there may be is the reader's to say.
	links.allow({ drawn: true, moving: true, rate: 60 });
	return {
		animate: (moving) => links.allow({ moving }),
	};
};
