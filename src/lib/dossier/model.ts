/**
 * The model of a dossier: what is known, who says so, and how surely.
 *
 * One Valibot schema a record. The TypeScript types and the published JSON Schema (`/dossier.schema.json`) both
 * come from here. This file describes shapes alone; what must hold between records is in `check.ts`.
 */
import * as v from 'valibot';
import { SLUG } from './slug';

/** Version of the published interface, after semantic versioning: a change that breaks a reader raises the first number. */
export const DOSSIER_FORMAT = '1.1';

/** What is read: 1.1 adds to 1.0 how a step of a briefing looks at what it shows, and what it lists, both optional. */
const FORMATS_READ = ['1.0', DOSSIER_FORMAT] as const;

const Slug = v.pipe(
	v.string(),
	v.regex(SLUG),
	v.description(
		'A stable id: lower-case Latin letters, digits and single hyphens. Part of addresses; never reused.',
	),
);
const Words = v.pipe(v.string(), v.minLength(1));
const WebAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//));
const LanguageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));
const CountryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/), v.description('ISO 3166-1 alpha-2.'));
const CalendarDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.isoDate());

export const LocalizedText = v.pipe(
	v.objectWithRest({ en: Words }, Words),
	v.description(
		'Our own words, by language (BCP 47). Excerpts are never translated and are not of this type.',
	),
);

/** The four ways in which a place can be tied to a person's end of a contact, surest first. */
export const EndBasis = v.pipe(
	v.picklist(['stated', 'implied', 'seat', 'alleged']),
	v.description(
		'stated: the text names it. implied: it follows from the text. seat: the capital where the party has its seat, put in by us. alleged: part of an accusation.',
	),
);

export const Place = v.strictObject({
	id: Slug,
	names: LocalizedText,
	country: CountryCode,
	precision: v.picklist(['site', 'district', 'city', 'country']),
	point: v.pipe(
		v.tuple([
			v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
			v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
		]),
		v.description(
			'Longitude, latitude, WGS 84. For precision "country" it only gives the direction in which a stub points and must not be drawn as a dot.',
		),
	),
	gazetteer: v.optional(v.strictObject({ name: Words, id: Words, url: v.optional(WebAddress) })),
	note: v.optional(LocalizedText),
	excerpts: v.pipe(v.array(Slug), v.description('The words of the text that name the place.')),
});

/** When something happened or was reported. Bounds are whole days, inclusive; null where the text gives none. */
export const When = v.strictObject({
	edtf: v.pipe(v.string(), v.description('Extended Date/Time Format (ISO 8601-2), level 1 at most.')),
	earliest: v.nullable(CalendarDay),
	latest: v.pipe(v.nullable(CalendarDay), v.description('Never later than the day the text was published.')),
	label: v.pipe(LocalizedText, v.description('As a person would say it.')),
	phrases: v.pipe(
		v.array(v.strictObject({ words: Words, excerpt: Slug, reckonedFrom: LocalizedText })),
		v.minLength(1),
		v.description(
			'The phrases it rests on, each found in the excerpt named, and what each was reckoned from.',
		),
	),
	note: v.optional(
		v.pipe(LocalizedText, v.description('Where a phrase admits two readings: which, and why this one.')),
	),
});

export const Office = v.strictObject({
	id: Slug,
	title: v.pipe(LocalizedText, v.description('As the text gives it.')),
	excerpt: Slug,
	when: v.pipe(v.string(), v.description('EDTF: the time for which the text gives it.')),
	heldAt: v.pipe(
		v.array(Slug),
		v.description(
			'Contacts for whose time the text itself gives this office. For all others it is "described in … as".',
		),
	),
});

export const Party = v.strictObject({
	id: Slug,
	names: LocalizedText,
	kind: v.picklist(['person', 'service', 'government', 'unnamed']),
	country: v.nullable(CountryCode),
	offices: v.array(Office),
	note: v.optional(LocalizedText),
	excerpts: v.pipe(v.array(Slug), v.minLength(1)),
});

/** What the text says of somebody's leaning, in its words, and where. */
const Leaning = v.strictObject({ words: Words, excerpt: Slug });

export const LinkTarget = v.strictObject({
	page: v.pipe(
		v.number(),
		v.integer(),
		v.description('Page of the print-out at whose foot the target stands.'),
	),
	order: v.pipe(v.number(), v.integer(), v.description('Its position there, from 1.')),
	url: WebAddress,
	kind: v.picklist(['citation', 'navigation', 'untied']),
	source: v.nullable(Slug),
	supports: v.pipe(
		v.array(Slug),
		v.description('Claims and statements that it supports. The tie is ours, by order and address.'),
	),
	note: LocalizedText,
});

/** A piece of the print-out that is no part of the running text, or a segment of its own. */
const TextSpan = v.strictObject({
	kind: v.pipe(
		v.picklist(['furniture', 'segment']),
		v.description(
			'furniture: removed. segment: taken out of the running text and kept as a text of its own.',
		),
	),
	name: v.optional(Slug),
	lines: v.pipe(
		v.array(v.string()),
		v.minLength(1),
		v.description('The lines exactly as the print-out has them, in order.'),
	),
});

export const Source = v.strictObject({
	id: Slug,
	title: LocalizedText,
	titleIsOurs: v.pipe(
		v.boolean(),
		v.description('True where the text names the source without its title, and the wording is ours.'),
	),
	kind: v.picklist(['article', 'interview', 'cable', 'report', 'news-report', 'media', 'evidence']),
	author: v.optional(Words),
	publisher: v.optional(Words),
	published: v.optional(
		v.strictObject({ edtf: v.string(), earliest: v.nullable(CalendarDay), latest: v.nullable(CalendarDay) }),
	),
	url: v.optional(WebAddress),
	archive: v.optional(v.strictObject({ url: WebAddress, date: CalendarDay })),
	language: v.optional(LanguageTag),
	leaning: v.optional(Leaning),
	reliability: v.optional(
		v.strictObject({ scheme: Slug, grade: v.picklist(['A', 'B', 'C', 'D', 'E', 'F']) }),
	),
	note: v.optional(LocalizedText),
	links: v.optional(v.array(LinkTarget)),
	spans: v.optional(v.array(TextSpan)),
});

/** W3C Web Annotation: a TextQuoteSelector (exact, prefix, suffix) and a TextPositionSelector (start, end). */
export const Excerpt = v.strictObject({
	id: Slug,
	source: Slug,
	exact: v.pipe(Words, v.description('To the letter, misprints included. Only line breaks are normalised.')),
	prefix: v.string(),
	suffix: v.string(),
	start: v.pipe(v.number(), v.integer(), v.description('In Unicode code points of the normalised text.')),
	end: v.pipe(v.number(), v.integer(), v.description('One past the last code point.')),
	language: LanguageTag,
	direction: v.picklist(['ltr', 'rtl']),
});

export const ClaimBasis = v.picklist([
	'asserted',
	'reported',
	'documented',
	'testified',
	'accused',
	'acknowledged',
]);

/** One link of a chain of attribution: somebody who carries the claim, nearer to its origin than the link before. */
export const Carrier = v.strictObject({
	by: v.variant('kind', [
		v.strictObject({ kind: v.literal('source'), id: Slug }),
		v.strictObject({ kind: v.literal('party'), id: Slug }),
	]),
	verb: v.pipe(
		v.nullable(Words),
		v.description("The text's own verb, found in the excerpt; null where it uses none."),
	),
	excerpt: Slug,
	leaning: v.optional(Leaning),
	dependsOn: v.optional(
		v.pipe(Slug, v.description('Another source whose report this one only passes on: no corroboration.')),
	),
});

export const Claim = v.strictObject({
	id: Slug,
	excerpt: Slug,
	basis: ClaimBasis,
	says: v.pipe(LocalizedText, v.description('What the claim says, in our words and no surer than the text.')),
	hedges: v.pipe(v.array(Words), v.description('Words of hedging, each found in the excerpt.')),
	attribution: v.pipe(
		v.array(Carrier),
		v.minLength(1),
		v.description('From the article inward. The first link is the article itself.'),
	),
	credibility: v.optional(
		v.strictObject({ scheme: Slug, grade: v.picklist(['1', '2', '3', '4', '5', '6']) }),
	),
	note: v.optional(LocalizedText),
});

/**
 * `host` is somebody met at the venue, invited or not. `target`: whom a plot is said to have been aimed at. `named`: whom
 * somebody else named as a contact. `arrested`: who was arrested over it, as the text says no more.
 */
export const Role = v.picklist([
	'visitor',
	'host',
	'present',
	'supplier',
	'recipient',
	'accused',
	'victim',
	'intermediary',
	'target',
	'named',
	'arrested',
]);

export const Participant = v.strictObject({
	party: Slug,
	role: Role,
	basis: v.pipe(
		v.picklist(['stated', 'implied']),
		v.description('Whether the text says that this party took part, or implies it.'),
	),
	from: v.optional(
		v.pipe(
			v.strictObject({
				place: Slug,
				basis: EndBasis,
				excerpt: v.pipe(v.nullable(Slug), v.description('Null only for a seat, which is ours.')),
				note: v.optional(LocalizedText),
			}),
			v.description("This party's own end of the contact: where it came from, or where it has its seat."),
		),
	),
	excerpt: Slug,
	note: v.optional(LocalizedText),
});

export const ContactKind = v.picklist([
	'meeting',
	'visit',
	'visits',
	'presence',
	'handover',
	'relation',
	'alleged-operation',
]);

export const Contact = v.strictObject({
	id: Slug,
	title: LocalizedText,
	kind: ContactKind,
	venue: v.nullable(
		v.strictObject({
			place: Slug,
			basis: EndBasis,
			words: v.pipe(Words, v.description('How the text names it, found in the excerpt.')),
			excerpt: Slug,
			note: v.optional(LocalizedText),
		}),
	),
	participants: v.pipe(v.array(Participant), v.minLength(2)),
	happened: v.nullable(When),
	reported: v.nullable(When),
	occurrences: v.picklist(['one', 'several', 'standing', 'unknown']),
	claims: v.pipe(v.array(Claim), v.minLength(1)),
	citation: v.pipe(
		v.picklist(['linked', 'named', 'none']),
		v.description(
			'Whether the article links a source for it, only names one, or cites none at all: a finding in itself.',
		),
	),
	note: v.optional(LocalizedText),
});

export const Bearing = v.strictObject({
	on: v.variant('kind', [
		v.strictObject({ kind: v.literal('contact'), id: Slug }),
		v.strictObject({ kind: v.literal('party'), id: Slug }),
		v.strictObject({ kind: v.literal('dossier') }),
	]),
	relation: v.picklist(['supports', 'doubts', 'acknowledges', 'context']),
	scope: v.picklist(['this occasion', 'in general']),
});

/** Something said that is no contact itself, kept with what it bears on. */
export const Statement = v.strictObject({
	id: Slug,
	title: LocalizedText,
	speaker: v.variant('kind', [
		v.strictObject({ kind: v.literal('source'), id: Slug }),
		v.strictObject({ kind: v.literal('party'), id: Slug }),
	]),
	office: v.nullable(Slug),
	source: v.pipe(
		v.nullable(Slug),
		v.description('The cited source, tied by us; null where the article cites none.'),
	),
	when: v.nullable(When),
	excerpt: Slug,
	hedges: v.optional(v.pipe(v.array(Words), v.description('Words of hedging, each found in the excerpt.'))),
	bearings: v.pipe(v.array(Bearing), v.minLength(1)),
	note: v.optional(LocalizedText),
});

export const Camera = v.strictObject({
	zoom: v.number(),
	latitude: v.number(),
	longitude: v.number(),
	bearing: v.optional(v.number()),
	pitch: v.optional(v.number()),
});

export const BriefingStep = v.strictObject({
	id: Slug,
	heading: LocalizedText,
	text: LocalizedText,
	show: v.variant('kind', [
		v.strictObject({ kind: v.literal('overview') }),
		v.strictObject({ kind: v.literal('place'), id: Slug }),
		v.strictObject({ kind: v.literal('contact'), id: Slug }),
		v.strictObject({ kind: v.literal('party'), id: Slug }),
		v.strictObject({ kind: v.literal('source'), id: Slug }),
	]),
	query: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\?[^#\s]+$/),
			v.description(
				'How the step looks at what it shows, as the query of an address: camera, projection, facets and window of time. The grammar is that of src/lib/view/to-href.ts; what a reader does not understand it drops.',
			),
		),
	),
	excerpts: v.pipe(v.array(Slug), v.description('The words that the step rests on, each once.')),
	lists: v.optional(
		v.pipe(v.picklist(['sources']), v.description('What of the dossier the step lists beside its words.')),
	),
	notes: v.optional(v.pipe(LocalizedText, v.description('For the speaker, not for the wall.'))),
});

export const Briefing = v.strictObject({ id: Slug, title: LocalizedText, steps: v.array(BriefingStep) });

export const Dossier = v.strictObject({
	format: v.picklist(FORMATS_READ),
	id: Slug,
	title: LocalizedText,
	summary: LocalizedText,
	asOf: v.pipe(
		CalendarDay,
		v.description('The day the main text was published. Later events are not in the dossier.'),
	),
	mainSource: Slug,
	licence: v.strictObject({ name: Words, url: WebAddress, note: LocalizedText }),
	changes: v.array(v.strictObject({ date: CalendarDay, text: LocalizedText })),
	places: v.array(Place),
	parties: v.array(Party),
	sources: v.array(Source),
	excerpts: v.array(Excerpt),
	contacts: v.array(Contact),
	statements: v.array(Statement),
	briefings: v.array(Briefing),
});

export type LocalizedText = v.InferOutput<typeof LocalizedText>;
export type EndBasis = v.InferOutput<typeof EndBasis>;
export type Place = v.InferOutput<typeof Place>;
export type When = v.InferOutput<typeof When>;
export type Office = v.InferOutput<typeof Office>;
export type Party = v.InferOutput<typeof Party>;
export type LinkTarget = v.InferOutput<typeof LinkTarget>;
export type TextSpan = v.InferOutput<typeof TextSpan>;
export type Source = v.InferOutput<typeof Source>;
export type Excerpt = v.InferOutput<typeof Excerpt>;
export type ClaimBasis = v.InferOutput<typeof ClaimBasis>;
export type Carrier = v.InferOutput<typeof Carrier>;
export type Claim = v.InferOutput<typeof Claim>;
export type Role = v.InferOutput<typeof Role>;
export type Participant = v.InferOutput<typeof Participant>;
export type ContactKind = v.InferOutput<typeof ContactKind>;
export type Contact = v.InferOutput<typeof Contact>;
export type Bearing = v.InferOutput<typeof Bearing>;
export type Statement = v.InferOutput<typeof Statement>;
export type Camera = v.InferOutput<typeof Camera>;
export type BriefingStep = v.InferOutput<typeof BriefingStep>;
export type Briefing = v.InferOutput<typeof Briefing>;
export type Dossier = v.InferOutput<typeof Dossier>;
