/** Ids are unique, and every id that a record names is there. */
import type { Carrier, Dossier, When } from '../model';
import type { Collection, Report } from './report';

type Named = { collection: Collection; id: string; field: string };

/** What each collection's records refer to: (kind of thing, its id, in which field). */
type Refer = (collection: Collection, id: string | null | undefined, field: string) => void;

/** Reports ids that stand twice, and ids that name nothing. */
export function checkReferences(dossier: Dossier, report: Report): void {
	checkUnique(dossier, report);
	const known = new Map<Collection, Set<string>>();
	for (const collection of COLLECTIONS)
		known.set(collection, new Set(dossier[collection].map(({ id }) => id)));

	const within =
		(owner: Collection | 'dossier', record: string): Refer =>
		(collection, id, field) => {
			if (id === null || id === undefined || known.get(collection)?.has(id)) return;
			report('unknown-id', { in: owner, id: record, field }, id, `the id of one of the ${collection}`);
		};

	within('dossier', dossier.id)('sources', dossier.mainSource, 'mainSource');
	for (const place of dossier.places) {
		const refer = within('places', place.id);
		place.excerpts.forEach((id, i) => refer('excerpts', id, `excerpts.${i}`));
	}
	for (const party of dossier.parties) {
		const refer = within('parties', party.id);
		party.excerpts.forEach((id, i) => refer('excerpts', id, `excerpts.${i}`));
		party.offices.forEach((office, i) => {
			refer('excerpts', office.excerpt, `offices.${i}.excerpt`);
			office.heldAt.forEach((id, j) => refer('contacts', id, `offices.${i}.heldAt.${j}`));
		});
	}
	for (const excerpt of dossier.excerpts) within('excerpts', excerpt.id)('sources', excerpt.source, 'source');
	for (const source of dossier.sources) {
		const refer = within('sources', source.id);
		refer('excerpts', source.leaning?.excerpt, 'leaning.excerpt');
		source.links?.forEach((link, i) => refer('sources', link.source, `links.${i}.source`));
	}
	for (const contact of dossier.contacts) checkContact(contact, within('contacts', contact.id));
	for (const statement of dossier.statements) {
		const refer = within('statements', statement.id);
		refer(statement.speaker.kind === 'party' ? 'parties' : 'sources', statement.speaker.id, 'speaker.id');
		refer('sources', statement.source, 'source');
		refer('excerpts', statement.excerpt, 'excerpt');
		referWhen(statement.when, 'when', refer);
		statement.bearings.forEach(({ on }, i) => {
			if (on.kind !== 'dossier')
				refer(on.kind === 'contact' ? 'contacts' : 'parties', on.id, `bearings.${i}.on.id`);
		});
	}
	for (const briefing of dossier.briefings) {
		const refer = within('briefings', briefing.id);
		briefing.steps.forEach(({ show, excerpts }, i) => {
			if (show.kind !== 'overview') refer(SHOWN[show.kind], show.id, `steps.${i}.show.id`);
			excerpts.forEach((id, j) => refer('excerpts', id, `steps.${i}.excerpts.${j}`));
		});
	}
}

const COLLECTIONS = [
	'places',
	'parties',
	'sources',
	'excerpts',
	'contacts',
	'statements',
	'briefings',
] as const;

const SHOWN = { place: 'places', contact: 'contacts', party: 'parties', source: 'sources' } as const;

function checkContact(contact: Dossier['contacts'][number], refer: Refer): void {
	refer('places', contact.venue?.place, 'venue.place');
	refer('excerpts', contact.venue?.excerpt, 'venue.excerpt');
	contact.participants.forEach(({ party, excerpt, from }, i) => {
		refer('parties', party, `participants.${i}.party`);
		refer('excerpts', excerpt, `participants.${i}.excerpt`);
		refer('places', from?.place, `participants.${i}.from.place`);
		refer('excerpts', from?.excerpt, `participants.${i}.from.excerpt`);
	});
	referWhen(contact.happened, 'happened', refer);
	referWhen(contact.reported, 'reported', refer);
	contact.claims.forEach((claim, i) => {
		refer('excerpts', claim.excerpt, `claims.${i}.excerpt`);
		claim.attribution.forEach((carrier, j) => referCarrier(carrier, `claims.${i}.attribution.${j}`, refer));
	});
}

function referCarrier({ by, excerpt, leaning, dependsOn }: Carrier, field: string, refer: Refer): void {
	refer(by.kind === 'party' ? 'parties' : 'sources', by.id, `${field}.by.id`);
	refer('excerpts', excerpt, `${field}.excerpt`);
	refer('excerpts', leaning?.excerpt, `${field}.leaning.excerpt`);
	refer('sources', dependsOn, `${field}.dependsOn`);
}

function referWhen(when: When | null, field: string, refer: Refer): void {
	when?.phrases.forEach(({ excerpt }, i) => refer('excerpts', excerpt, `${field}.phrases.${i}.excerpt`));
}

/** Ids are unique within their collection; excerpts, claims and statements share the fragment of an address. */
function checkUnique(dossier: Dossier, report: Report): void {
	const offices = dossier.parties.flatMap(({ id, offices }) =>
		offices.map((o) => named('parties', o.id, `${id}: offices`)),
	);
	const anchors: Named[] = [
		...dossier.excerpts.map(({ id }) => named('excerpts', id, 'id')),
		...dossier.contacts.flatMap(({ claims }) => claims.map(({ id }) => named('contacts', id, 'claims'))),
		...dossier.statements.map(({ id }) => named('statements', id, 'id')),
	];
	const groups: Named[][] = [
		...(['places', 'parties', 'sources', 'contacts', 'briefings'] as const).map((collection) =>
			dossier[collection].map(({ id }) => named(collection, id, 'id')),
		),
		...dossier.briefings.map(({ id, steps }) =>
			steps.map((step) => named('briefings', step.id, `${id}: steps`)),
		),
		offices,
		anchors,
	];
	for (const group of groups) {
		const seen = new Set<string>();
		for (const { collection, id, field } of group) {
			if (seen.has(id)) report('duplicate-id', { in: collection, id, field }, id, 'an id that is used once');
			seen.add(id);
		}
	}
}

const named = (collection: Collection, id: string, field: string): Named => ({ collection, id, field });
