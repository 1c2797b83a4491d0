/** The same place on common maps, as plain links: nothing is asked of them until somebody follows one. Pure. */
import { knownPoint } from '$lib/dossier/known-point';
import type { Place } from '$lib/dossier/model';
import { decimals } from './coordinates';

export interface MapService {
	/** Its own name, in every language. */
	name: string;
	href: string;
}

/** As close as shows the whole of it. */
const ZOOM: Readonly<Record<Exclude<Place['precision'], 'country'>, number>> = {
	site: 13,
	district: 13,
	city: 11,
};

/** None for a place that is known only as a country. */
export function mapServices(place: Pick<Place, 'precision' | 'point'>): MapService[] {
	const { precision } = place;
	const point = knownPoint(place);
	if (precision === 'country' || !point) return [];
	const [latitude, longitude] = decimals(point);
	const zoom = ZOOM[precision];
	return [
		{
			name: 'OpenStreetMap',
			href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=${zoom}/${latitude}/${longitude}`,
		},
		{
			name: 'Google Maps',
			href: `https://www.google.com/maps/search/?api=1&query=${latitude}%2C${longitude}`,
		},
		{ name: 'Apple Maps', href: `https://maps.apple.com/?ll=${latitude},${longitude}&z=${zoom}` },
		{ name: 'Bing Maps', href: `https://www.bing.com/maps?cp=${latitude}~${longitude}&lvl=${zoom}` },
	];
}
