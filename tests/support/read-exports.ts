/**
 * Exports as independent readers see them: for each format, what a file says of one contact, and what it says of itself.
 * Nothing of our own code reads here.
 */
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';

interface Feature {
	id?: string | number;
	geometry: unknown;
	properties: Record<string, unknown> | null;
}

interface Node {
	[key: string]: unknown;
}

export type ReadFormat = 'csv' | 'geojson' | 'kml' | 'annotations' | 'places' | 'stix' | 'json';

export const csvRows = (text: string): Record<string, string>[] =>
	parse(text, { bom: true, columns: true }) as unknown as Record<string, string>[];

export const kmlFeatures = (text: string): Feature[] => {
	const document: unknown = new DOMParser({
		onError: (level, message) => {
			throw new Error(`${level}: ${message}`);
		},
	}).parseFromString(text, 'text/xml');
	return kml(document as Document, { skipNullGeometry: false }).features as Feature[];
};

const parsed = (text: string) => JSON.parse(text) as Record<string, unknown>;

/** Every part of a file that is about a contact, as text. @param address Of its page. */
export const PARTS: Readonly<Record<ReadFormat, (text: string, id: string, address: string) => unknown[]>> = {
	csv: (text, id) => csvRows(text).filter(({ contact }) => contact === id),
	geojson: (text, id) =>
		(parsed(text)['features'] as Feature[]).filter(({ properties }) => properties?.['contact'] === id),
	kml: (text, id) => kmlFeatures(text).filter(({ properties }) => properties?.['contact'] === id),
	annotations: (text, _, address) => {
		const { items } = (parsed(text) as unknown as { first: { items: Node[] } }).first;
		return items.filter(({ contact }) => contact === address);
	},
	places(text, _, address) {
		const { features, withoutPlace } = parsed(text) as unknown as {
			features: { descriptions: Node[]; relations: Node[] }[];
			withoutPlace: Node[];
		};
		const told = [...features.flatMap((one) => [...one.descriptions, ...one.relations]), ...withoutPlace];
		return told.filter(({ contact }) => contact === address);
	},
	stix: (text, id) =>
		(parsed(text)['objects'] as Node[]).filter(
			({ type, external_references }) =>
				(type === 'note' || type === 'relationship') &&
				(external_references as Node[]).some((one) => one['external_id'] === id),
		),
	json: (text, id) => (parsed(text)['contacts'] as Node[]).filter((one) => one['id'] === id),
};
