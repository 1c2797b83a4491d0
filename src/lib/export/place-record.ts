/** One place as a feature of Linked Places Format, before anything is told of it. */
import { knownPoint } from '$lib/dossier/known-point';
import type { Contact, Place, Source, When } from '$lib/dossier/model';
import { ownWords } from '$lib/evidence/own-words';
import type { Position } from '$lib/geometry/position';
import { m } from '$lib/text';
import type { AboutDossier } from './about-dossier';
import type { ExportContext } from './export-context';

export interface LinkedPlace {
	'@id': string;
	type: 'Feature';
	properties: Record<string, unknown>;
	names: object[];
	types?: object[];
	geometry: { type: 'Point'; coordinates: Position } | null;
	links?: object[];
	descriptions: object[];
	relations: object[];
}

/** GeoNames' feature classes, which the format asks for, and terms of the Getty AAT. A district has no fitting term there. */
const CLASSES: Readonly<
	Record<Place['precision'], { fclass: string; aat: [id: string, label: string] | null }>
> = {
	site: { fclass: 'S', aat: ['aat:300000809', 'sites (locations)'] },
	district: { fclass: 'P', aat: null },
	city: { fclass: 'P', aat: ['aat:300008389', 'cities'] },
	country: { fclass: 'A', aat: ['aat:300387506', 'countries'] },
};

/** @param article Which attests the name. */
export function placeRecord(
	place: Place,
	article: Source,
	about: AboutDossier,
	{ addressOf }: ExportContext,
): LinkedPlace {
	const { fclass, aat } = CLASSES[place.precision];
	const gazetteer = place.gazetteer?.url;
	const point = knownPoint(place);
	return {
		'@id': addressOf({ kind: 'place', id: place.id }),
		type: 'Feature',
		properties: {
			title: ownWords(place.names),
			ccodes: [place.country],
			fclasses: [fclass],
			precision: place.precision,
			...(place.note && { note: ownWords(place.note) }),
			...(place.gazetteer && point && { position: m.position_ours({ gazetteer: place.gazetteer.name }) }),
		},
		names: Object.entries(place.names).map(([lang, toponym]) => ({
			toponym,
			lang,
			...(lang === article.language && {
				citations: [
					{ label: about.source, year: Number(about.as_of.slice(0, 4)), '@id': article.url ?? about.site },
				],
				when: { timespans: [{ start: { in: about.as_of } }] },
			}),
		})),
		...(aat && { types: [{ identifier: aat[0], label: aat[1] }] }),
		geometry: point && { type: 'Point', coordinates: point },
		...(gazetteer !== undefined && { links: [{ type: 'closeMatch', identifier: gazetteer }] }),
		descriptions: [],
		relations: [],
	};
}

/** Bounds as far as the text gives them; nothing where it gives no day. */
export function whenOf({ happened }: Contact): { when?: object } {
	const span = happened && spanOf(happened);
	return span ? { when: { timespans: [span], label: ownWords(happened.label) } } : {};
}

function spanOf({ earliest, latest }: When): object | null {
	if (earliest === null && latest === null) return null;
	return {
		start: earliest === null ? { latest } : { earliest },
		...(latest !== null && { end: { latest } }),
	};
}
