/** The contacts and their legs as GeoJSON (RFC 7946), for a GIS. */
import type { Contact, Dossier } from '$lib/dossier/model';
import { aboutDossier } from './about-dossier';
import type { ExportContext } from './export-context';
import { featuresOf } from './features';

/** What the file is drawn from stands in members of its own, which RFC 7946 (6.1) allows, and in every feature. */
export function toGeoJson(dossier: Dossier, contacts: readonly Contact[], context: ExportContext): string {
	const about = aboutDossier(dossier, contacts.length, context);
	const features = featuresOf(dossier, contacts, context, about);
	return `${JSON.stringify({ type: 'FeatureCollection', ...about, features }, null, '\t')}\n`;
}
