/** English: the page on method, limits, data and licences. */

export const aboutMessages = {
	about_title: () => 'Method and limits',
	about_description: () =>
		'How one article was read for this atlas, what its lines and marks mean, what it cannot tell, its data and licences, and where to send a correction.',
	about_what: () => 'What this is',
	about_what_text: ({
		author,
		title,
		publisher,
		date,
	}: Record<'author' | 'title' | 'publisher' | 'date', string>) =>
		`This atlas shows what one article says: ${title} by ${author}, published by ${publisher} on ${date}. It adds no reporting of its own. What happened or became known later is not in it.`,

	about_passages: () => 'The passages quoted, in the order of the text.',

	about_method: () => 'How the article was read',
	about_method_rules: () => [
		'Nothing stands here without the words it rests on. Every contact, date, office, role and number is borne by a verbatim excerpt.',
		'Excerpts are exact to the letter, misprints included. Only line breaks were normalised. Each excerpt was found by exact match in a print-out of the page.',
		'Nothing is made surer than the text. Its hedges are kept in its own words, marked in the quotations and named beside each claim. Nobody is said to have done what the text says that somebody accused them of.',
		'What we add says that it is ours: coordinates, dates reckoned from phrases such as “last month”, a capital that stands in as a seat, the tie between a link and the sentence it supports.',
		'Who only passes on another’s report is no second source, and is marked so.',
		'An office is shown as held only where the text gives it for that time. Otherwise the page says when the person was so described.',
		'Where the article cites no source, that is said: it is itself a finding.',
	],

	about_standing: () => 'How surely it is known',
	about_standing_text: () =>
		'Each contact has one of five standings, which the map draws as the pattern of its line. They sort what the article says; they do not judge whether it is true.',

	about_map: () => 'What the map draws',
	about_map_rules: () => [
		'A line joins two places by the shortest way over the globe. It is no route: the text describes none.',
		'One line is drawn for each party that came from elsewhere than the place of the contact, towards it. A contact without a named place is drawn as a tie between the two sides where both are known, and never as a journey.',
		'An accusation is drawn as an accusation, never as travel. A victim has no line.',
		'Where the text names a side but not where it set out, its capital stands in and is called a seat. Where it gives no more than a country, the line fades out towards that country.',
		'A mark stands at the middle of a city, since the text gives no nearer place.',
		'What has no place or no date is listed beside the map.',
	],

	about_limits: () => 'What it cannot tell',
	about_limits_rules: () => [
		'It is one article, with its author’s point of view, as it stood on one day. A contact that is missing here is not one that did not take place.',
		'The sources that the article cites were not read for this atlas. What is said of them is what the article says.',
		'Several of those named as sources or parties are not identified in the text, and are not identified here.',
		'No source and no claim was graded for reliability.',
	],

	about_data: () => 'Data and licences',
	about_data_text: () => 'The whole dossier is open, as JSON with a published schema:',
	about_data_file: () => 'the dossier',
	about_schema_file: () => 'its schema',
	about_licence: () => 'Licence:',
	about_data_rules: () => [
		'Positions of cities: GeoNames, CC BY 4.0. Position of the airfield at Hmeimim: OurAirports, public domain.',
		'Typefaces: Newsreader, Source Sans 3, Noto Sans Arabic and Noto Naskh Arabic, cut to what is used, SIL Open Font License 1.1.',
		'Program: MIT License.',
	],

	about_changes: () => 'Changes to the evidence',
	about_corrections: () => 'Corrections',
	about_corrections_to: () => 'If something here is not what the article says, please write to',
	about_corrections_unset: () =>
		'If something here is not what the article says, please open an issue in the repository that this site was built from. Whoever publishes the site can name an address here, by the setting PUBLIC_CORRECTIONS when it is built.',
};
