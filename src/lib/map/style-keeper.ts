/**
 * Keeps the map drawn as it is wanted: theme, projection, and our own basemap or the street map. Each change reaches the
 * map as one difference. A street map that fails before it is drawn once is given up, and ours comes back.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { StyleOptions } from '$lib/style/index';
import type { StreetBasemap } from '$lib/style/streets/street-basemap';
import { STREETS } from '$lib/style/streets/street-pieces';
import { loadStreets, type DrawStreets } from './load-streets';
import type { MapError } from './report-once';
import type { Shown } from './scene-data';
import { syncStyle, type Dress } from './sync-style';

/** What has become of the street map: `none` while it is not wanted. */
export type StreetsState = 'none' | 'loading' | 'shown' | 'failed';

export interface StyleKeeper {
	/** To be called when the map has a style: only then can it be changed. */
	styled: () => void;
	/** To be called when the map has lost it, or is gone. */
	lost: () => void;
	dress: (part: Partial<Pick<Dress, 'theme' | 'projection' | 'textScale'>>) => void;
	streets: (wanted: StreetBasemap | null) => void;
	/** Whether an error of the map was the street map's, and has been seen to. */
	tookError: (event: MapError) => boolean;
}

/** What the keeper asks of the map. */
type StyledMap = Pick<MapLibreMap, 'setStyle' | 'once' | 'off'>;

/**
 * @param first How the map was drawn when it was made: without streets.
 * @param shown What it shows at the moment.
 */
export function styleKeeper(
	map: StyledMap,
	first: Dress,
	shown: () => Shown,
	options: StyleOptions,
	onstreets: (state: StreetsState) => void,
	load: (streets: StreetBasemap) => Promise<DrawStreets> = (streets) =>
		loadStreets(streets, document.baseURI),
): StyleKeeper {
	let wanted = first;
	let inMap = first;
	let isStyled = false;
	let chosen: StreetBasemap | null = null;
	/** How it goes with streets that are in the style and have not been drawn yet. */
	let trial: 'none' | 'running' | 'failed' = 'none';

	const isRunning = (): boolean => trial === 'running';
	const drawn = (): void => {
		trial = 'none';
		onstreets('shown');
	};
	const sync = (): void => {
		if (!isStyled || wanted === inMap) return;
		const tries = wanted.streets !== null && wanted.streets !== inMap.streets;
		// Before the call: the map answers it by saying that it is styled.
		inMap = wanted;
		if (tries) trial = 'running';
		syncStyle(map as MapLibreMap, wanted, shown(), options);
		// The call itself may have found the style to be wrong.
		if (tries && isRunning()) map.once('idle', drawn);
	};
	const withoutStreets = (state: 'none' | 'failed'): void => {
		chosen = null;
		trial = 'none';
		map.off('idle', drawn);
		if (wanted.streets !== null) wanted = { ...wanted, streets: null };
		sync();
		onstreets(state);
	};

	return {
		styled() {
			isStyled = true;
			sync();
		},
		lost() {
			isStyled = false;
		},
		dress(part) {
			if (Object.entries(part).every(([name, value]) => wanted[name as keyof Dress] === value)) return;
			wanted = { ...wanted, ...part };
			sync();
		},
		streets(next) {
			if (next?.address === chosen?.address) return;
			if (next === null) return withoutStreets('none');
			chosen = next;
			onstreets('loading');
			load(next).then(
				(streets) => {
					if (chosen !== next) return;
					wanted = { ...wanted, streets };
					sync();
				},
				() => {
					if (chosen === next) withoutStreets('failed');
				},
			);
		},
		tookError({ sourceId }) {
			if (trial === 'none' || !(sourceId?.startsWith(STREETS) ?? true)) return false;
			if (!isRunning()) return true;
			trial = 'failed';
			map.off('idle', drawn);
			// The map is in the middle of something: only after it can the style be changed again.
			setTimeout(() => {
				if (trial === 'failed') withoutStreets('failed');
			});
			return true;
		},
	};
}
