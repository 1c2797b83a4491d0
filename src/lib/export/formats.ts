/** The formats that contacts are exported in: what each file is called, its media type, and what writes it. */
import type { Contact, Dossier } from '$lib/dossier/model';
import { toAnnotations } from './annotations';
import { toCsv } from './csv';
import type { ExportContext } from './export-context';
import { EXPORT_FILES } from './file-names';
import { toGeoJson } from './geojson';
import { toKml } from './kml';
import { toLinkedPlaces } from './linked-places';
import { toStix } from './stix';

export interface ExportFormat {
	/** Of the file below `/export/`, and what a saved one is called. */
	file: string;
	mediaType: string;
	write: (dossier: Dossier, contacts: readonly Contact[], context: ExportContext) => string;
}

/** In the order in which they are offered. The dossier's own JSON is beside them: `narrowed-dossier.ts`. */
export const FORMATS = {
	csv: { file: EXPORT_FILES.csv, mediaType: 'text/csv', write: toCsv },
	geojson: { file: EXPORT_FILES.geojson, mediaType: 'application/geo+json', write: toGeoJson },
	kml: { file: EXPORT_FILES.kml, mediaType: 'application/vnd.google-earth.kml+xml', write: toKml },
	annotations: { file: EXPORT_FILES.annotations, mediaType: 'application/ld+json', write: toAnnotations },
	places: { file: EXPORT_FILES.places, mediaType: 'application/ld+json', write: toLinkedPlaces },
	stix: { file: EXPORT_FILES.stix, mediaType: 'application/stix+json', write: toStix },
} as const satisfies Record<string, ExportFormat>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];
