/**
 * Which tiles of the basemap the file that opens from a disk takes along: the whole world for small scales, and for larger ones
 * what the pages of a dossier and the steps of its briefings show when they are opened, and its places from nearby. Pure.
 */
import { viewOfStep } from '../../src/lib/briefing/step-view';
import type { Camera, Dossier } from '../../src/lib/dossier/model';
import { fitCamera, WORLD_PIXELS, type Size } from '../../src/lib/geometry/fit-camera';
import { mercator, unmercator } from '../../src/lib/geometry/mercator';
import type { Bounds } from '../../src/lib/geometry/position';
import { LEVANT } from '../../src/lib/picture/inset-projection';
import { composeAny } from '../../src/lib/scene/compose-large';
import { NEAR_BOX, NEAR_ZOOM } from '../../src/lib/style/near';
import type { View } from '../../src/lib/view/view';
import type { TileAddress } from '../basemap/pmtiles/tile-id';
import { tilesOver } from '../picture/tiles-over';

/** Of the archive. */
const LAST_ZOOM = 10;
/** All tiles of the world up to here: what is looked at beyond the dossier's own views is drawn from them. */
const WHOLE_WORLD_TO = 4;
/** Levels closer and further than a view, for whoever moves the map a little. */
const AROUND = 1;
/** As close as a press of the inset's button comes. */
const CLOSEST = 9;
/** Whoever is asked about a place comes so close to it. */
const AT_PLACE = 8.5;

/** CSS pixels of the map that nothing lies over: on a telephone, beside the text, on a projector, and on a large screen alone. */
const ROOMS: readonly Size[] = [
	{ width: 390, height: 408 },
	{ width: 700, height: 768 },
	{ width: 960, height: 900 },
	{ width: 1920, height: 1080 },
];

/** What is to be seen: a frame that is fitted into the room, or an exact camera. */
interface Looked {
	frame: Bounds;
	camera?: Pick<Camera, 'zoom' | 'latitude' | 'longitude'>;
}

/** By zoom, column and row; each once, in no order. */
export function neededTiles(dossier: Dossier): TileAddress[] {
	const found = new Map<string, TileAddress>();
	const take = ({ z, x, y }: TileAddress) => found.set(`${z}/${x}/${y}`, { z, x, y });
	for (let z = 0; z <= WHOLE_WORLD_TO; z += 1)
		for (let x = 0; x < 2 ** z; x += 1) for (let y = 0; y < 2 ** z; y += 1) take({ z, x, y });
	// What is lacking beyond is drawn from these: the finer data has no others above it.
	tilesOver(NEAR_BOX, NEAR_ZOOM).forEach(take);
	for (const looked of lookedAt(dossier)) for (const room of ROOMS) tilesOfView(looked, room).forEach(take);
	return [...found.values()];
}

function lookedAt(dossier: Dossier): Looked[] {
	const things: View[] = [
		{ page: { kind: 'overview' } },
		...dossier.places.map(({ id }): View => ({ page: { kind: 'place', id } })),
		...dossier.contacts.map(({ id }): View => ({ page: { kind: 'contact', id } })),
		...dossier.parties.map(({ id }): View => ({ page: { kind: 'party', id } })),
		...dossier.sources.map(({ id }): View => ({ page: { kind: 'source', id } })),
	];
	const steps = dossier.briefings.flatMap(({ id: briefing, steps }) =>
		steps.map((step) => {
			const ids = { briefing, id: step.id };
			return viewOfStep({ page: { kind: 'step', ...ids } }, ids, step);
		}),
	);
	const views = [...things, ...steps].map((view): Looked => {
		const { frame } = composeAny(dossier, view, 'en');
		return { frame, ...(view.camera && { camera: view.camera }) };
	});
	const places = dossier.places
		.filter(({ precision }) => precision !== 'country')
		.map(({ point: [longitude, latitude] }): Looked => {
			const camera = { zoom: AT_PLACE, longitude, latitude };
			return { frame: [longitude, latitude, longitude, latitude], camera };
		});
	return [...views, ...places, { frame: LEVANT }];
}

/** What a view shows in a room, at its own scale and at those around it. */
function tilesOfView({ frame, camera }: Looked, room: Size): TileAddress[] {
	const nothing = { top: 0, right: 0, bottom: 0, left: 0 };
	const at = camera ?? fitCamera(frame, room, nothing, { maxZoom: CLOSEST });
	const box = boxOf(at, room);
	const zooms = [...Array(2 * AROUND + 1).keys()].map((step) => Math.floor(at.zoom) - AROUND + step);
	return zooms.filter((z) => z >= 0 && z <= LAST_ZOOM).flatMap((z) => tilesOver(box, z));
}

function boxOf(
	{ longitude, latitude, zoom }: { longitude: number; latitude: number; zoom: number },
	room: Size,
): Bounds {
	const [x, y] = mercator([longitude, latitude]);
	const pixels = WORLD_PIXELS * 2 ** zoom;
	const [sideways, upwards] = [room.width / 2 / pixels, room.height / 2 / pixels];
	const [west, north] = unmercator([x - sideways, Math.max(0, y - upwards)]);
	const [east, south] = unmercator([x + sideways, Math.min(1, y + upwards)]);
	return [west, south, east, north];
}
