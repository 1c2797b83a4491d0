/** What the files of an export are called, below `/export/` and where they are saved. Knows nothing of what writes them. */

/** In the order in which they are offered. */
export const EXPORT_FILES = {
	csv: 'contacts.csv',
	geojson: 'contacts.geojson',
	kml: 'contacts.kml',
	json: 'dossier.json',
	annotations: 'annotations.jsonld',
	places: 'places.lpf.json',
	stix: 'stix.json',
} as const;

/** The dossier's own JSON is one of them. */
export type ContactFile = keyof typeof EXPORT_FILES;

export const CONTACT_FILES = Object.keys(EXPORT_FILES) as ContactFile[];
