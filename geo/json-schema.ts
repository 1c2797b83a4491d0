/** The published JSON Schema of a dossier, from the same schema as the types. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { Dossier, DOSSIER_FORMAT } from '../src/lib/dossier/model';

/** JSON Schema, draft 2020-12. What Valibot checks beyond it (a web address, a calendar day) is left as a format or pattern. */
export function dossierJsonSchema(): Record<string, unknown> {
	const schema = toJsonSchema(Dossier, { target: 'draft-2020-12', errorMode: 'throw' });
	return {
		...schema,
		title: 'Liaison Atlas dossier',
		description: `A body of evidence drawn from published texts. Format ${DOSSIER_FORMAT}.`,
	};
}
