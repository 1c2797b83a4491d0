/** English: the parts that show a contact, a claim, a quotation, a statement. */

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const contactMessages = {
	as_of: ({ date }: { date: string }) =>
		`This is what one article said on ${date}. Later events are not in it. Allegations are shown as whose they are.`,

	when: () => 'When',
	where: () => 'Where',
	who: () => 'Who',
	date_not_stated: () => 'date not stated',
	place_not_stated: () => 'place not stated',
	reported_when: () => 'Reported',
	rests_on: () => 'Rests on',
	reckoned_from: ({ from }: { from: string }) => `reckoned from ${from}`,
	date_reading: () => 'How the date was read',
	note: () => 'Note',
	implied: () => 'implied by the text',
	described_as: ({ year }: { year: string }) => `described in ${year} as`,
	described_for: ({ year, told }: { year: string; told: string }) => `described in ${told}, for ${year}, as`,

	how_known: () => 'Who says so, and how surely',
	links_source: () => 'The article links a source for it, which was not read for this dossier:',
	tie_is_ours: () => 'The tie of the link to the claim is ours.',
	names_source: () => 'The article names a source for it but links none.',
	cites_none: () => 'The article cites no source for this.',
	doubted_in: () => 'Doubts:',
	hedged: ({ count }: { count: number }) => (count === 1 ? 'Its hedge' : 'Its hedges'),
	no_hedge: () => 'No hedge in these words.',
	carried_by: () => 'Carried by',
	article_alone: () => 'the article alone',
	from_article_inward: () => 'From the article inward:',
	text_says_of: () => 'the text says of it:',
	no_corroboration: ({ name }: { name: string }) => `Passes on ${name}: no corroboration.`,
	credibility: ({ grade, scheme }: { grade: string; scheme: string }) => `Credibility ${grade} (${scheme})`,

	bearing_statements: () => 'What else bears on it',
	bears_on_party: () => 'What is said of this party',
	bears_on_dossier: () => 'What bears on all of it',
	words_above: () => 'Its words stand above.',
	cited_for_it: () => 'Source linked by the article, not read:',
	bears_on: () => 'Bears on',
	the_whole_dossier: () => 'the dossier as a whole',

	on_the_map: () => 'On the map',
	on_the_map_intro: () => 'What is drawn, and what each end rests on.',
	leg_between: ({ from, to }: { from: string; to: string }) => `${from} – ${to}`,
	leg_from: () => 'From',
	leg_to: () => 'To',
	leg_end: () => 'End',
	leg_for: ({ name }: { name: string }) => `For ${name}.`,
	country_only: () => 'known only as a country; point of departure not stated',
	country_end: () => 'known only as a country',
	nothing_drawn: () => 'Nothing is drawn for it: the text ties it to fewer than two places.',
	named_not_linked: () => 'Named, but not linked on the map:',

	other_passages: () => 'Other passages it rests on',
	earlier_contact: () => 'Earlier',
	later_contact: () => 'Later',
	neighbours: () => 'Contacts before and after',

	words_left_out: () => 'words left out',
	read_in_article: () => 'Read it in the article',
	leaves_the_site: () => ' (leaves this site)',
	copy_quotation: () => 'Copy quotation with citation',
	quotation_copied: () => 'Copied.',
	quotation_refused: () => 'The browser refused: select the words and copy them.',
	quoted_from: () => 'Quoted from',

	names: ({ names }: { names: string[] }) => list.format(names),
};
