/** English: the pages round the evidence: their headings, navigation and descriptions. */
const MAP_FAILURES = {
	'no-webgl': 'It needs WebGL 2. Try another browser, or switch on hardware acceleration in this one.',
	'load-failed': 'A part of it could not be loaded. Check the connection and load the page again.',
	'context-lost':
		'The graphics system took its memory back. It may return by itself; otherwise load the page again.',
};

const THING_KINDS = { contact: 'contact', place: 'place', party: 'party', source: 'source' };

export const pageMessages = {
	site_name: () => 'Liaison Atlas',
	page_title: ({ title }: { title: string }) => `${title} · Liaison Atlas`,
	main_navigation: () => 'Main',
	nav_overview: () => 'Contacts',
	nav_article: () => 'Article',
	nav_about: () => 'Method',
	skip_links: () => 'Skip to',
	skip_to_text: () => 'To the text',
	skip_to_map: () => 'To the map',
	footer_data: () => 'Data (JSON)',
	footer_licence: ({ name }: { name: string }) => `Notes and codings ${name}`,

	sheet_peek: () => 'The panel is lowered. Raise it to half height',
	sheet_half: () => 'The panel is at half height. Raise it to full height',
	sheet_full: () => 'The panel is at full height. Lower it to see the map',

	overview_title: () => 'Who is reported to have met whom',
	contacts_by_date: () => 'All contacts, by date',
	contacts_by_date_intro: () =>
		'Each stands under the last year that the text leaves open for it. The line beside it shows how surely it is known, as on the map.',
	year_not_stated: () => 'No date',
	placeless_heading: () => 'Place not stated',
	placeless_intro: () =>
		'The text names no place where these happened. A tie is drawn where both sides are known, if only as a country or as a seat that we added.',
	places_heading: () => 'Places',
	parties_heading: () => 'Parties',
	sources_heading: () => 'Sources',
	contacts_heading: () => 'Contacts',
	sources_intro: () => 'One article was read. What it cites was not; each page says what rests on it.',
	how_made: () => 'How this was made, and what it cannot tell',
	overview_description: ({ summary, date }: { summary: string; date: string }) =>
		`${summary} With the words each contact rests on. One article of ${date}; later events are not in it.`,

	contact_description: ({ when, where, says }: { when: string; where: string; says: string }) =>
		`${when}; ${where}. ${says} As one article told it.`,
	place_description: ({ name, country, contacts }: { name: string; country: string; contacts: number }) =>
		`${name} (${country}): ${contacts === 1 ? 'the contact' : `the ${contacts} contacts`} that one article of 2018 ties to it, each with its words and basis.`,
	party_description: ({ name, contacts }: { name: string; contacts: number }) =>
		`${name}: ${contacts === 0 ? 'what' : contacts === 1 ? 'the contact and what' : `the ${contacts} contacts and what`} one article of 2018 says of it, in its own words.`,
	source_description: ({ title, kind }: { title: string; kind: string }) =>
		`${title} (${kind.toLowerCase()}): what rests on it in this dossier, and what the article of 2018 says of it.`,
	main_source_description: ({ title, author }: { title: string; author: string }) =>
		`“${title}” by ${author}: the passages quoted in this atlas in the order of the text, and every link the article gives.`,

	/** A country can be a place and a party. */
	place_title: ({ name }: { name: string }) => `${name} · Place`,
	place_eyebrow: () => 'Place',
	country: () => 'Country',
	known_as: () => 'Known as',
	position: () => 'Position',
	position_ours: ({ gazetteer }: { gazetteer: string }) => `our addition, from ${gazetteer}`,
	position_direction: () => 'Only the direction in which a link is drawn; no point is shown.',
	contacts_at: ({ name }: { name: string }) => `Contacts placed in ${name}`,
	contacts_with_end: ({ name }: { name: string }) => `Contacts with an end in ${name}`,
	latitude_longitude: ({ latitude, longitude }: { latitude: number; longitude: number }) =>
		`${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'W' : 'E'}`,
	where_named: () => 'Where the text names it',

	offices: () => 'Described in the text as',
	office_when: ({ when }: { when: string }) => `given for ${when}`,
	contacts_of_party: () => 'Contacts that name this party',
	carries_claims: () => 'Contacts for which this party is cited',
	also_carrier: () => 'and cited for it',
	statements_of_party: () => 'Its own statements',

	author: () => 'Author',
	publisher: () => 'Publisher',
	published: () => 'Published',
	address: () => 'Address',
	leaning: () => 'The text says of it',
	title_is_ours: () => 'The text gives no title; this wording is ours.',
	not_read: () => 'Not read for this dossier',
	not_read_explained: () =>
		'It is cited in the article. What is said of it here is what the article says, and its address is the one that the article links to.',
	not_linked_explained: () =>
		'The article names it without a link. What is said of it here is what the article says.',
	archived: ({ date }: { date: string }) => `Archived ${date}`,
	reliability_name: () => 'Grading',
	reliability: ({ grade, scheme }: { grade: string; scheme: string }) => `Reliability ${grade} (${scheme})`,
	rests_on_source: () => 'What rests on it',
	statements_from_source: () => 'Statements',
	passages: () => 'Passages quoted, in the order of the text',
	passages_intro: () =>
		'Short quotations for comment; […] stands where words are left out. The article itself is not republished here.',
	used_for: () => 'Bears',
	link_targets: () => 'What the article links to',
	link_targets_intro: () =>
		'As listed at the foot of each page of the print-out, in order. The ties to claims are ours; what could not be tied is left so.',
	print_page: ({ page }: { page: number }) => `Page ${page}`,
	link_kind_citation: () => 'cited',
	link_kind_navigation: () => 'navigation',
	link_kind_untied: () => 'not tied',

	not_found_title: () => 'There is no page at this address',
	not_found_intro: () =>
		'It may have been mistyped, or the link to it is wrong. Nothing of the dossier was moved or removed without a note in its log of changes.',
	not_found_asked: ({ address }: { address: string }) => `You asked for ${address}`,
	not_found_nearest: () => 'Nearest names',
	not_found_description: () => 'No page stands at this address. All pages of the atlas, by kind.',
	error_title: () => 'Something went wrong',
	error_intro: () =>
		'The page could not be shown. Loading it again may help; every other page can be reached from here.',
	thing_kind: ({ kind }: { kind: keyof typeof THING_KINDS }) => THING_KINDS[kind],
	to_overview: () => 'Go to all contacts',

	map_needs_script: () => 'With JavaScript the map can be moved.',
	picture_credit: () => 'Map data: Natural Earth; © OpenStreetMap contributors; GSHHG; GeoNames',
	map_loading: () => 'The map is on its way …',
	map_failed: () => 'The moving map cannot be shown.',
	map_failed_because: ({ failure }: { failure: keyof typeof MAP_FAILURES }) => MAP_FAILURES[failure],
	map_failed_rest: () =>
		'A still map stands in its place: its places and links lead to their pages, and everything can be read beside it.',
};
