/** English: the words for the few values that a record can have, in one table each. Never surer than the text. */
import type { Contact, EndBasis, Place, Role, Source, Bearing, ClaimBasis, Party } from '$lib/dossier/model';
import type { LinkKind } from '$lib/dossier/legs';
import type { Standing } from '$lib/dossier/standing';

const CONTACT_KINDS: Record<Contact['kind'], string> = {
	meeting: 'Meeting',
	visit: 'Visit',
	visits: 'Visits, their number not given',
	presence: 'Standing presence',
	handover: 'Handover',
	relation: 'Relation, no occasion given',
	'alleged-operation': 'Alleged operation',
};

const STANDINGS: Record<Standing, string> = {
	'on-record': 'On record',
	asserted: 'Asserted',
	reported: 'Reported',
	doubted: 'Doubted',
	alleged: 'Alleged',
};

const STANDINGS_EXPLAINED: Record<Standing, string> = {
	'on-record':
		'At least one claim rests on a document, a testimony or an acknowledgement, as the article tells it. None of these was read for this dossier.',
	asserted: 'The article’s author states it without a hedge.',
	reported: 'The article passes it on as a report or hedges it, and does not vouch for it.',
	doubted: 'The article passes it on as a report and says itself that it is unclear whether it took place.',
	alleged: 'Somebody’s part in it rests on an accusation, or on the word of somebody arrested.',
};

const ROLES: Record<Role, string> = {
	visitor: 'visitor',
	host: 'met there',
	present: 'party to it',
	supplier: 'supplier',
	recipient: 'recipient',
	accused: 'accused',
	victim: 'victim',
	intermediary: 'intermediary',
	target: 'said to be a target',
	named: 'named as a contact',
	arrested: 'arrested',
};

const END_BASES: Record<EndBasis, string> = {
	stated: 'stated in the text',
	implied: 'implied by the text',
	seat: 'our addition: a seat, not a point of departure that the text states',
	alleged: 'part of an accusation',
};

const END_BASIS_HEADINGS: Record<EndBasis, string> = {
	stated: 'Stated in the text',
	implied: 'Implied by the text',
	seat: 'As a seat: our addition',
	alleged: 'As part of an accusation',
};

const CLAIM_BASES: Record<ClaimBasis, string> = {
	asserted: 'Asserted by the author',
	reported: 'Reported',
	documented: 'Documented',
	testified: 'Testified',
	accused: 'An accusation',
	acknowledged: 'Acknowledged',
};

const RELATIONS: Record<Bearing['relation'], string> = {
	supports: 'Lends support',
	doubts: 'Doubts',
	acknowledges: 'Acknowledges',
	context: 'Context',
};

const SCOPES: Record<Bearing['scope'], string> = {
	'this occasion': 'this occasion',
	'in general': 'in general',
};

const LINK_KINDS: Record<LinkKind, string> = {
	travel: 'Drawn in the direction of travel.',
	standing: 'Drawn as a standing presence.',
	tie: 'Drawn as a tie: no journey between the two is told.',
	accusation: 'Drawn as an allegation, not as a journey.',
};

const PRECISIONS: Record<Place['precision'], string> = {
	site: 'a site',
	district: 'a district',
	city: 'a city; no nearer place is meant by its mark',
	country: 'a country; no nearer place is given',
};

const SOURCE_KINDS: Record<Source['kind'], string> = {
	article: 'Article',
	interview: 'Interview',
	cable: 'Cable',
	report: 'Report',
	'news-report': 'News report',
	media: 'Media reports',
	evidence: 'Evidence, not identified in the text',
};

const PARTY_KINDS: Record<Party['kind'], string> = {
	person: 'Person',
	service: 'Service',
	government: 'Government',
	unnamed: 'Not named in the text',
};

export const wordMessages = {
	contact_kind: ({ kind }: { kind: Contact['kind'] }) => CONTACT_KINDS[kind],
	standing_word: ({ standing }: { standing: Standing }) => STANDINGS[standing],
	standing_explained: ({ standing }: { standing: Standing }) => STANDINGS_EXPLAINED[standing],
	/** Where there is no meeting but a standing presence, who stands on the other side is its host. */
	role: ({ role, kind }: { role: Role; kind: Contact['kind'] }) =>
		role === 'host' && kind === 'presence' ? 'host' : ROLES[role],
	end_basis: ({ basis }: { basis: EndBasis }) => END_BASES[basis],
	end_basis_heading: ({ basis }: { basis: EndBasis }) => END_BASIS_HEADINGS[basis],
	claim_basis: ({ basis }: { basis: ClaimBasis }) => CLAIM_BASES[basis],
	relation: ({ relation }: { relation: Bearing['relation'] }) => RELATIONS[relation],
	scope: ({ scope }: { scope: Bearing['scope'] }) => SCOPES[scope],
	link_kind: ({ kind }: { kind: LinkKind }) => LINK_KINDS[kind],
	precision: ({ precision }: { precision: Place['precision'] }) => PRECISIONS[precision],
	source_kind: ({ kind }: { kind: Source['kind'] }) => SOURCE_KINDS[kind],
	party_kind: ({ kind }: { kind: Party['kind'] }) => PARTY_KINDS[kind],
};
