/** What the values of facets and a window of time are called, in the language of the page. */
import type { Doubt, Drawn } from '$lib/dossier/filters/facet-rules';
import type { Facet } from '$lib/dossier/filters/filters';
import type { TimeWindow } from '$lib/dossier/filters/time-window';
import { partyById, placeById, sourceById } from '$lib/dossier/lookup';
import type { ClaimBasis, ContactKind, Dossier } from '$lib/dossier/model';
import type { Standing } from '$lib/dossier/standing';
import { countryName } from '$lib/evidence/country-name';
import { ownDate, ownWords } from '$lib/evidence/own-words';
import { sourceName } from '$lib/evidence/speaker-name';
import { m } from '$lib/text';

/** @throws UnknownIdError where the dossier does not know the value. */
export function valueName(dossier: Dossier, facet: Facet, value: string): string {
	switch (facet) {
		case 'country':
			return countryName(dossier, value);
		case 'person':
		case 'service':
			return ownWords(partyById(dossier, value).names);
		case 'kind':
			return m.contact_kind({ kind: value as ContactKind });
		case 'basis':
			return m.claim_basis({ basis: value as ClaimBasis });
		case 'standing':
			return m.standing_word({ standing: value as Standing });
		case 'doubt':
			return m.doubt_value({ doubt: value as Doubt });
		case 'drawn':
			return m.drawn_value({ drawn: value as Drawn });
		case 'place':
			return ownWords(placeById(dossier, value).names);
		case 'source':
			return sourceName(sourceById(dossier, value));
	}
}

/** A window as a person says it. */
export function timeName({ from, to }: TimeWindow): string {
	const ends = from === to ? 'same' : from === null ? 'to' : to === null ? 'from' : 'both';
	return m.time_said({ ends, from: from === null ? '' : ownDate(from), to: to === null ? '' : ownDate(to) });
}
