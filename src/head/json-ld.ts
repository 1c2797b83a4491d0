/**
 * What a page is of, for machines, in the words of schema.org. No surer than the page: what somebody said is a `Claim`, with whose it
 * is, and never an `Event`; a place has a position only where the text gives one. Pure.
 */
import { knownPoint } from '$lib/dossier/known-point';
import { contactById, partyById, placeById, sourceById } from '$lib/dossier/lookup';
import type { Claim, Dossier, Party, Source } from '$lib/dossier/model';
import { ownWords } from '$lib/evidence/own-words';
import type { Page } from '$lib/view/view';

type Thing = Record<string, unknown>;

export interface PageFacts {
	page: Page;
	name: string;
	description: string;
	/** BCP 47. */
	language: string;
	siteName: string;
	/** Addresses as they are written into the page: whole where the site's own is known. */
	url: string;
	home: string;
	data: string;
	/** Days of the first and the last change to the dossier; needed by the opening page alone. */
	changed?: { first: string; last: string };
}

/** To be written by `jsonLdScript`. @throws UnknownIdError */
export function jsonLd(dossier: Dossier, facts: PageFacts): Thing {
	const { page, name, description, language, url, home, siteName } = facts;
	const article = articleOf(sourceById(dossier, dossier.mainSource));
	const common = { '@context': 'https://schema.org', name, description, url, inLanguage: language };
	if (page.kind === 'overview') return { ...common, ...dataset(dossier, facts), isBasedOn: article };
	return {
		...common,
		'@type': 'WebPage',
		isPartOf: { '@type': 'WebSite', name: siteName, url: home },
		license: dossier.licence.url,
		isBasedOn: article,
		...subjectOf(dossier, page),
	};
}

function dataset(dossier: Dossier, { siteName, data, changed }: PageFacts): Thing {
	return {
		'@type': 'Dataset',
		license: dossier.licence.url,
		creator: { '@type': 'Organization', name: siteName },
		// Nothing later than the article is in it; how far back it reaches the text does not say.
		temporalCoverage: `../${dossier.asOf}`,
		...(changed && { datePublished: changed.first, dateModified: changed.last }),
		distribution: { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: data },
	};
}

/** What the page tells of: its main thing, if it has one that schema.org knows. */
function subjectOf(dossier: Dossier, page: Page): Thing {
	switch (page.kind) {
		case 'place':
			return { mainEntity: place(dossier, page.id) };
		case 'contact':
			return { mainEntity: contactById(dossier, page.id).claims.map((claim) => claimThing(dossier, claim)) };
		case 'party': {
			const party = partyThing(partyById(dossier, page.id));
			return party ? { about: party } : {};
		}
		case 'source':
			// The article that was read is what every page is based on.
			return page.id === dossier.mainSource ? {} : { about: sourceThing(sourceById(dossier, page.id)) };
		default:
			return {};
	}
}

function place(dossier: Dossier, id: string): Thing {
	const found = placeById(dossier, id);
	const { names, country, precision, gazetteer } = found;
	const point = knownPoint(found);
	return {
		'@type': !point ? 'Country' : precision === 'city' ? 'City' : 'Place',
		name: ownWords(names),
		...(point && {
			address: { '@type': 'PostalAddress', addressCountry: country },
			geo: { '@type': 'GeoCoordinates', latitude: point[1], longitude: point[0] },
		}),
		...(gazetteer?.url !== undefined && { sameAs: gazetteer.url }),
	};
}

/** Whose claim it is: whoever of its carriers is nearest to its origin, as far as the text says. */
function claimThing(dossier: Dossier, { says, attribution }: Claim): Thing {
	const main = sourceById(dossier, dossier.mainSource);
	const origin = attribution.findLast(({ by }) => by.kind === 'party');
	const author = origin && partyThing(partyById(dossier, origin.by.id));
	const sources = attribution
		.filter(({ by }) => by.kind === 'source' && by.id !== dossier.mainSource)
		.map(({ by }) => sourceThing(sourceById(dossier, by.id)));
	return {
		'@type': 'Claim',
		text: ownWords(says),
		appearance: main.url === undefined ? articleOf(main) : { '@id': main.url },
		...(author && { author }),
		...(sources.length > 0 && { citation: sources }),
	};
}

/** Null where the text does not name it. */
function partyThing({ kind, names }: Party): Thing | null {
	if (kind === 'unnamed') return null;
	const type = { person: 'Person', service: 'GovernmentOrganization', government: 'GovernmentOrganization' }[
		kind
	];
	return { '@type': type, name: ownWords(names) };
}

const SOURCE_TYPES: Partial<Record<Source['kind'], string>> = {
	article: 'Article',
	report: 'Report',
	'news-report': 'NewsArticle',
};

function sourceThing(source: Source): Thing {
	const { kind, title, titleIsOurs, author, publisher, published, url, language } = source;
	return {
		'@type': SOURCE_TYPES[kind] ?? 'CreativeWork',
		// Our own wording is no title of it.
		[titleIsOurs ? 'description' : 'name']: ownWords(title),
		...(author !== undefined && { author: { '@type': 'Person', name: author } }),
		...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
		...(published?.earliest &&
			published.earliest === published.latest && { datePublished: published.latest }),
		...(url !== undefined && { url }),
		...(language !== undefined && { inLanguage: language }),
	};
}

const articleOf = (source: Source): Thing => ({
	...(source.url !== undefined && { '@id': source.url }),
	...sourceThing(source),
});

/** What would end the script, or begin something else in it, is written as JSON's own escapes. */
export const jsonLdScript = (thing: Thing): string =>
	`<script type="application/ld+json">${JSON.stringify(thing).replace(
		/[<>&\u2028\u2029]/g,
		(letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
	)}</script>`;
