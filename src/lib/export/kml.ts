/** The same features as KML 2.2, for earth browsers: attributes as `ExtendedData`, and what to read first as the description. */
import { foldersToKML } from '@placemarkio/tokml';
import type { Contact, Dossier } from '$lib/dossier/model';
import { aboutDossier, aboutInLines } from './about-dossier';
import type { Attributes } from './attributes';
import type { ExportContext } from './export-context';
import { featuresOf, type ExportFeature } from './features';

/** Whether XML 1.0 can hold a sign, escaped or not (production 2). */
function isOfXml(sign: string): boolean {
	const code = sign.codePointAt(0) ?? 0;
	if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
	return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

const inXml = (text: string): string => [...text].filter(isOfXml).join('');

/** A placemark without a geometry is in the file with all its attributes; earth browsers list it and draw nothing. */
export function toKml(dossier: Dossier, contacts: readonly Contact[], context: ExportContext): string {
	const about = aboutDossier(dossier, contacts.length, context);
	const features = featuresOf(dossier, contacts, context, about);
	return foldersToKML({
		type: 'root',
		children: [
			{
				type: 'folder',
				meta: { name: inXml(about.title), description: inXml(aboutInLines(about).join('\n')) },
				children: features.map(placemarkOf),
			},
		],
	});
}

function placemarkOf({ properties, ...feature }: ExportFeature) {
	const known = Object.entries(properties).flatMap(([key, value]) =>
		value === null ? [] : [[key, inXml(String(value))] as const],
	);
	return {
		...feature,
		// An id in XML begins with a letter.
		id: `${properties['feature'] === 'leg' ? 'leg' : 'contact'}-${feature.id}`,
		properties: {
			name: nameOf(properties),
			description: descriptionOf(properties),
			...Object.fromEntries(known),
		},
	};
}

const text = (value: Attributes[string] | undefined): string =>
	typeof value === 'string' ? inXml(value) : '';

function nameOf({ title, from, to, feature }: Attributes): string {
	return feature === 'leg' ? `${text(title)}: ${text(from)} – ${text(to)}` : text(title);
}

/** How surely, what, in whose words; then where all of it is from. */
function descriptionOf(all: Attributes): string {
	const keys = ['standing_in_words', 'drawn_as_in_words', 'doubts_in_words', 'claims', 'happened_in_words'];
	const last = ['as_of_note', 'source', 'licence', 'page'];
	return [...keys, ...last].flatMap((key) => text(all[key]) || []).join('\n');
}
