// Every value that a record can have has words in every language.
import { afterEach, describe, expect, it } from 'vitest';
import {
	Bearing,
	ClaimBasis,
	ContactKind,
	EndBasis,
	Party,
	Place,
	Role,
	Source,
} from '../../src/lib/dossier/model';
import { DOUBTS, DRAWN } from '../../src/lib/dossier/filters/facet-rules';
import { FACETS } from '../../src/lib/dossier/filters/filters';
import { PLACE_TIES } from '../../src/lib/dossier/place-ties';
import { STANDINGS } from '../../src/lib/dossier/standing';
import { COLUMNS } from '../../src/lib/evidence/table/table-sort';
import { m } from '../../src/lib/text';
import { baseLanguage, findLanguageBy, languages } from '../../src/lib/text/language';

const LINK_KINDS = ['travel', 'standing', 'tie', 'accusation'];
const precisions = Place.entries.precision.options;

const ALL: readonly [message: keyof typeof m, input: string, values: readonly string[]][] = [
	['contact_kind', 'kind', ContactKind.options],
	['standing_word', 'standing', STANDINGS],
	['standing_within', 'standing', STANDINGS],
	['standing_explained', 'standing', STANDINGS],
	['end_basis', 'basis', EndBasis.pipe[0].options],
	['place_ties', 'tie', PLACE_TIES],
	['end_basis_short', 'basis', EndBasis.pipe[0].options],
	['column', 'column', COLUMNS],
	['claim_basis', 'basis', ClaimBasis.options],
	['relation', 'relation', Bearing.entries.relation.options],
	['scope', 'scope', Bearing.entries.scope.options],
	['link_kind', 'kind', LINK_KINDS],
	['legend_link', 'kind', [...LINK_KINDS, 'handover']],
	['precision', 'precision', precisions],
	['legend_place', 'precision', precisions.filter((precision) => precision !== 'country')],
	['source_kind', 'kind', Source.entries.kind.options],
	['party_kind', 'kind', Party.entries.kind.options],
	['facet', 'facet', [...FACETS, 'time']],
	['doubt_value', 'doubt', DOUBTS],
	['drawn_value', 'drawn', DRAWN],
	['time_said', 'ends', ['both', 'from', 'to', 'same']],
	['thing_kind', 'kind', ['contact', 'place', 'party', 'source']],
	['theme_choice', 'choice', ['system', 'light', 'dark']],
	['map_failed_because', 'failure', ['no-webgl', 'load-failed', 'context-lost']],
];

afterEach(() => findLanguageBy(() => baseLanguage));

describe.each(languages)('in %s', (language) => {
	/** The compiler gives back a message's own name where no case fits. */
	function hasWords(name: keyof typeof m, inputs: Record<string, string>): void {
		findLanguageBy(() => language);
		const message = m[name] as (inputs: Record<string, string>) => string;
		expect(message(inputs), `${name} for ${JSON.stringify(inputs)}`).not.toBe(name);
	}

	it.each(ALL)('%s has words for each %s', (name, input, values) => {
		expect(values.length).toBeGreaterThan(1);
		for (const value of values) hasWords(name, { [input]: value });
	});

	it('a role has words in every kind of contact', () => {
		for (const role of Role.options) for (const kind of ContactKind.options) hasWords('role', { role, kind });
	});

	it('a value without words would be seen', () => {
		expect(() => hasWords('scope', { scope: 'sometimes' })).toThrow();
	});
});
