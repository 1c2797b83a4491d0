/**
 * From the hand-edited files of a dossier's folder to one dossier, or to all that is wrong with them.
 * Pure: who reads and writes files is `build.ts`.
 */
import * as v from 'valibot';
import { checkDossier } from '../src/lib/dossier/check/check';
import type { FileOf } from '../src/lib/dossier/check/report';
import { checkShape, recordName } from '../src/lib/dossier/check/shape';
import { Briefing, Contact, Dossier, Party, Place, Source, Statement } from '../src/lib/dossier/model';
import type { Problem } from '../src/lib/dossier/problem';
import { checkVerified, ExcerptRecord, Verified, withOffsets } from './verified';

/** The collections, each with its file and the schema of one record. */
const FILES = {
	places: { file: 'places.geojson', record: Place },
	parties: { file: 'parties.json', record: Party },
	sources: { file: 'sources.json', record: Source },
	excerpts: { file: 'excerpts.json', record: ExcerptRecord },
	contacts: { file: 'contacts.json', record: Contact },
	statements: { file: 'statements.json', record: Statement },
	briefings: { file: 'briefings.json', record: Briefing },
} as const;

const HEAD_FILE = 'dossier.json';
const VERIFIED_FILE = 'verified.json';

/** Every file that a dossier's folder must have. */
export const DOSSIER_FILES: readonly string[] = [
	HEAD_FILE,
	...Object.values(FILES).map(({ file }) => file),
	VERIFIED_FILE,
];

const Head = v.omit(Dossier, [
	'places',
	'parties',
	'sources',
	'excerpts',
	'contacts',
	'statements',
	'briefings',
]);

const PlaceFeature = v.pipe(
	v.strictObject({
		type: v.literal('Feature'),
		id: v.string(),
		geometry: v.strictObject({ type: v.literal('Point'), coordinates: Place.entries.point }),
		properties: v.omit(Place, ['id', 'point']),
	}),
	v.transform(({ id, geometry, properties }): unknown => ({
		id,
		...properties,
		point: geometry.coordinates,
	})),
);
const PlaceCollection = v.strictObject({
	type: v.literal('FeatureCollection'),
	features: v.array(v.unknown()),
});

export type Assembled = { ok: true; dossier: Dossier } | { ok: false; problems: Problem[] };

const fileOf: FileOf = (collection) => (collection === 'dossier' ? HEAD_FILE : FILES[collection].file);

/**
 * @param files Parsed JSON by file name. Every one of `DOSSIER_FILES` is there.
 * @param checkMore What else must hold of a dossier whose shapes are right: told together with all the rest.
 */
export function assemble(
	files: ReadonlyMap<string, unknown>,
	checkMore: (dossier: Dossier) => Problem[] = () => [],
): Assembled {
	const problems: Problem[] = [];
	const take = <S extends v.GenericSchema>(schema: S, value: unknown, file: string, record: string) => {
		const result = checkShape(schema, value, { file, record });
		problems.push(...result.problems);
		return result.value;
	};
	const takeAll = <S extends v.GenericSchema>(schema: S, values: unknown, file: string) =>
		(take(v.array(v.unknown()), values, file, '') ?? []).flatMap((value, index) => {
			const record = take(schema, value, file, recordName(value, index));
			return record === null ? [] : [record];
		});
	const list = <K extends keyof typeof FILES>(collection: K) =>
		takeAll(
			FILES[collection].record,
			files.get(FILES[collection].file),
			FILES[collection].file,
		) as v.InferOutput<(typeof FILES)[K]['record']>[];

	const head = take(Head, files.get(HEAD_FILE), HEAD_FILE, '');
	const features = take(PlaceCollection, files.get(FILES.places.file), FILES.places.file, '')?.features ?? [];
	const places = takeAll(PlaceFeature, features, FILES.places.file);
	const parties = list('parties');
	const sources = list('sources');
	const records = list('excerpts');
	const contacts = list('contacts');
	const statements = list('statements');
	const briefings = list('briefings');
	const verified = take(Verified, files.get(VERIFIED_FILE), VERIFIED_FILE, '');
	if (problems.length > 0 || !head || !verified) return { ok: false, problems };

	const unverified = checkVerified(records, verified);
	const excerpts = unverified.length > 0 ? withoutOffsets(records) : withOffsets(records, verified);
	const dossier: Dossier = {
		...head,
		places: takeAll(Place, places, FILES.places.file),
		parties,
		sources,
		excerpts,
		contacts,
		statements,
		briefings,
	};
	problems.push(...unverified, ...checkDossier(dossier, fileOf), ...checkMore(dossier));
	return problems.length > 0 ? { ok: false, problems } : { ok: true, dossier };
}

/** Stands in where offsets cannot be had, so that the other checks can still tell what they find. */
function withoutOffsets(records: readonly ExcerptRecord[]): Dossier['excerpts'] {
	return records.map((record) => ({ ...record, start: 0, end: 0 }));
}
