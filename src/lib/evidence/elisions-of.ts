/** Says where a quotation leaves out a part of its own sentence, so that […] can stand there. */
import type { Excerpt } from '$lib/dossier/model';

/** Whether an excerpt begins after the beginning of its sentence, or ends before its end. */
export function elisionsOf({ exact, prefix, suffix }: Excerpt): { before: boolean; after: boolean } {
	const sentenceEnd = /[.!?]["'”’)\]]*\s*$/u;
	return {
		before: prefix !== '' && !sentenceEnd.test(prefix),
		after: suffix !== '' && !sentenceEnd.test(exact) && !/^[.!?]/u.test(suffix),
	};
}
