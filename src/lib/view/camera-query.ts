/** A camera as text: `zoom/latitude/longitude[/bearing/pitch]`, latitude first, as the field does. */
import type { Camera } from '$lib/dossier/model';

const LIMITS = {
	zoom: [0, 24],
	latitude: [-90, 90],
	longitude: [-180, 180],
	bearing: [-360, 360],
	pitch: [0, 85],
} as const;

/** Five decimals of a degree are about a metre; two of a zoom level are less than a pixel's width. */
function rounded(value: number, decimals: number): string {
	return String(Number(value.toFixed(decimals)) + 0);
}

/** Writes a camera. Bearing and pitch are left out where both are zero. */
export function cameraToText({ zoom, latitude, longitude, bearing = 0, pitch = 0 }: Camera): string {
	const parts = [rounded(zoom, 2), rounded(latitude, 5), rounded(longitude, 5)];
	const turned = [rounded(bearing, 1), rounded(pitch, 1)];
	if (turned.some((part) => part !== '0')) parts.push(...turned);
	return parts.join('/');
}

/** Reads a camera; undefined for anything that is not one, such as a number out of range. */
export function cameraFromText(text: string): Camera | undefined {
	const parts = text.split('/');
	if (parts.length !== 3 && parts.length !== 5) return undefined;
	if (!parts.every((part) => /^-?\d{1,3}(?:\.\d{1,9})?$/.test(part))) return undefined;
	const [zoom, latitude, longitude, bearing, pitch] = parts.map(Number) as [
		number,
		number,
		number,
		number?,
		number?,
	];
	const camera = {
		zoom,
		latitude,
		longitude,
		...(bearing !== undefined && pitch !== undefined && (bearing || pitch) ? { bearing, pitch } : {}),
	};
	const inRange = Object.entries(camera).every(([name, value]) => {
		const [least, most] = LIMITS[name as keyof typeof LIMITS];
		return value >= least && value <= most;
	});
	return inRange ? camera : undefined;
}
