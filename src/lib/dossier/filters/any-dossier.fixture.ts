/** Small invented dossiers of every shape, and questions to them, for properties that must hold of any. Nobody is real. */
import fc from 'fast-check';
import type { Claim, Contact, Dossier, Statement } from '../model';
import { STANDINGS } from '../standing';
import { DOUBTS, DRAWN } from './facet-rules';
import { FACETS, normalFilters, type Filters } from './filters';
import { isWindow, type TimeWindow } from './time-window';

const COUNTRIES = ['FJ', 'NZ', 'TO', 'WS'];
const PLACES = ['suva', 'apia', 'tonga', 'auckland'];
const PARTY_KINDS = ['person', 'service', 'government', 'unnamed'] as const;
const PARTIES = PARTY_KINDS.flatMap((kind) => [`${kind}-1`, `${kind}-2`]);
const SOURCES = ['the-log', 'the-gull', 'the-heron', 'a-cable'];
const KINDS = ['meeting', 'visit', 'presence', 'relation'] as const;
const BASES = ['asserted', 'reported', 'testified', 'accused'] as const;
const words = { en: 'Words' };

const year = fc.integer({ min: 1998, max: 2004 });
const when = fc.tuple(fc.option(year), fc.option(year)).map(([a, b]): Contact['happened'] => {
	const [first, last] = a !== null && b !== null ? [Math.min(a, b), Math.max(a, b)] : [a, b];
	const days = {
		earliest: first === null ? null : `${first}-01-01`,
		latest: last === null ? null : `${last}-12-31`,
	};
	return { edtf: '', ...days, label: words, phrases: [] };
});

const carrier = fc.record({
	by: fc.oneof(
		fc.record({ kind: fc.constant('source' as const), id: fc.constantFrom(...SOURCES) }),
		fc.record({ kind: fc.constant('party' as const), id: fc.constantFrom(...PARTIES) }),
	),
	dependsOn: fc.option(fc.constantFrom(...SOURCES), { nil: undefined }),
});
const claim = fc
	.record({ basis: fc.constantFrom(...BASES), attribution: fc.array(carrier, { maxLength: 3 }) })
	.map(({ basis, attribution }) => ({ id: 'claim', basis, hedges: [], attribution }) as unknown as Claim);

const basis = fc.constantFrom('stated' as const, 'seat' as const);
const end = fc.record({ place: fc.constantFrom(...PLACES), basis });
const participant = fc.record({
	party: fc.constantFrom(...PARTIES),
	role: fc.constantFrom('visitor' as const, 'host' as const, 'victim' as const),
	from: fc.option(end, { nil: undefined }),
});
const contact = fc
	.record({
		kind: fc.constantFrom(...KINDS),
		venue: fc.option(end),
		participants: fc.array(participant, { minLength: 2, maxLength: 3 }),
		happened: fc.option(when),
		reported: fc.option(when),
		claims: fc.array(claim, { minLength: 1, maxLength: 3 }),
	})
	.map((contact) => contact as unknown as Contact);
const statement = fc.record({
	contact: fc.nat({ max: 11 }),
	relation: fc.constantFrom('supports' as const, 'doubts' as const, 'context' as const),
	scope: fc.constantFrom('this occasion' as const, 'in general' as const),
});

/** As far as filters look at a dossier. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
	.record({
		contacts: fc.array(contact, { maxLength: 12 }),
		statements: fc.array(statement, { maxLength: 5 }),
	})
	.map(({ contacts, statements }) => {
		const dossier = {
			mainSource: 'the-log',
			places: PLACES.map((id, index) => ({ id, country: COUNTRIES[index] })),
			parties: PARTIES.map((id, index) => ({
				id,
				kind: PARTY_KINDS[index >> 1],
				country: COUNTRIES[index % 5] ?? null,
			})),
			sources: SOURCES.map((id) => ({ id, kind: id === 'a-cable' ? 'cable' : 'news-report' })),
			excerpts: [],
			contacts: contacts.map((one, index) => ({ ...one, id: `contact-${index}` })),
			statements: statements.map(
				({ contact, relation, scope }) =>
					({
						bearings: [{ on: { kind: 'contact', id: `contact-${contact}` }, relation, scope }],
					}) as unknown as Statement,
			),
		};
		return dossier as unknown as Dossier;
	});

const VALUES: Record<keyof Filters, readonly string[]> = {
	country: [...COUNTRIES, 'ZZ'],
	person: PARTIES,
	service: PARTIES,
	kind: KINDS,
	standing: STANDINGS,
	basis: BASES,
	doubt: DOUBTS,
	drawn: DRAWN,
	place: PLACES,
	source: SOURCES,
};

export const anyFilters: fc.Arbitrary<Filters> = fc
	.record(
		Object.fromEntries(
			FACETS.map((facet) => [facet, fc.array(fc.constantFrom(...VALUES[facet]), { maxLength: 3 })]),
		),
		{ requiredKeys: [] },
	)
	.map(normalFilters);

/** Few facets at a time, so that something is found. */
export const fewFilters: fc.Arbitrary<Filters> = fc
	.tuple(anyFilters, fc.subarray([...FACETS], { maxLength: 2 }))
	.map(([filters, kept]) =>
		normalFilters(Object.fromEntries(kept.map((facet) => [facet, filters[facet] ?? []]))),
	);

const date = fc.option(
	fc.oneof(
		year.map(String),
		fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
	),
);
export const anyWindow: fc.Arbitrary<TimeWindow> = fc.record({ from: date, to: date }).filter(isWindow);
