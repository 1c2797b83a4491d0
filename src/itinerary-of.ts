/** The itinerary of a party, for the page that is being made. Runs in Node: it reads the basemap's archive from disk. */
import type { Contact, Dossier } from '$lib/dossier/model';
import { itineraryOfParty } from '$lib/dossier/itinerary';
import { placeById } from '$lib/dossier/lookup';
import { storyCountries } from '$lib/dossier/relations';
import { standingOf } from '$lib/dossier/standing';
import { timeSpan } from '$lib/dossier/time-span';
import type { LinkTo } from '$lib/evidence/link-to';
import { ownDate, ownWords } from '$lib/evidence/own-words';
import { itineraryPanes } from '$lib/picture/itinerary/itinerary-map';
import { itinerarySvg } from '$lib/picture/itinerary/itinerary-svg';
import type { Stop } from '$lib/picture/itinerary/stop';
import { composeAny } from '$lib/scene/compose-large';
import { m } from '$lib/text';
import { directionOf, pageLanguage } from '$lib/text/language';
import { landWithin } from './land-within';

/** Markup; empty where the party takes part in no contact. */
export async function itineraryOf(dossier: Dossier, party: string, to: LinkTo): Promise<string> {
	const { contacts, isPlaced } = itineraryOfParty(dossier, party);
	if (contacts.length === 0) return '';
	const language = pageLanguage();
	const stops = contacts.map((contact, index) => stopOf(dossier, contact, index + 1, to));
	const scene = composeAny(dossier, { page: { kind: 'party', id: party } }, language);
	const panes = isPlaced ? itineraryPanes(stops, scene.frame) : [];
	return itinerarySvg(stops, {
		label: m.itinerary_label(),
		scene,
		panes: await Promise.all(
			panes.map(async (pane) => {
				const land = await landWithin(pane.bounds, pane.zoom - 1, language);
				// So small, countries are told by their tone.
				return { pane, land: { ...land, rivers: [], borders: [] } };
			}),
		),
		storyCountries: storyCountries(dossier),
		asOf: dossier.asOf,
		rightToLeft: directionOf(language) === 'rtl',
		words: { undated: m.date_not_stated(), unplaced: m.place_not_stated(), asOf: ownDate(dossier.asOf) },
	});
}

function stopOf(dossier: Dossier, contact: Contact, number: number, to: LinkTo): Stop {
	const { id, title, happened, venue } = contact;
	const place = venue && placeById(dossier, venue.place);
	const placeWords = place && ownWords(place.names);
	const standing = standingOf(dossier, contact);
	const standingWords = m.standing_word({ standing });
	const when = happened ? ownWords(happened.label) : m.date_not_stated();
	return {
		number,
		href: to({ kind: 'contact', id }),
		label: `${String(number)}. ${[ownWords(title), when, placeWords ?? m.place_not_stated(), standingWords].join(m.comma())}`,
		place:
			place && place.precision !== 'country'
				? { id: place.id, name: ownWords(place.names), point: place.point }
				: null,
		placeWords,
		span: timeSpan(happened),
		standing,
		standingWords,
	};
}
