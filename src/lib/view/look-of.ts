/** How a view looks at the dossier and its map, apart from what it looks at. */
import type { Look } from './view';

/** A look whose parts may be undefined: such a part is switched off. */
export type LookChange = { [part in keyof Look]?: Look[part] | undefined };

/** The parts that are there, and nothing else of what is given. */
export function lookOf({ projection, basemap, filters, time, timeline, step, theme }: LookChange): Look {
	return {
		...(projection && { projection }),
		...(basemap && { basemap }),
		...(filters && { filters }),
		...(time && { time }),
		...(timeline && { timeline }),
		...(step && { step }),
		...(theme && { theme }),
	};
}
