/** One thing that was found, with the texts that say why. */
import type { Page } from '$lib/view/view';
import type { FoundKind, SearchedDocument, SearchedText } from './documents';
import { foundWords, type FoundWords, type TextRange } from './mark-found';
import type { Vocabulary } from './terms-of';
import type { SoughtWord } from './typed-words';

/** A text as it stands in the dossier, and which of its words were sought. */
export interface MarkedText {
	text: string;
	marks: TextRange[];
	/** BCP 47, and the direction of writing where it is known; the page's own where there is none. */
	language?: string;
	direction?: 'ltr' | 'rtl';
}

export interface FoundThing {
	kind: FoundKind;
	id: string;
	page: Page;
	anchor?: string;
	/** What it is called; of a passage, its words. */
	name: MarkedText;
	/** The text that has what the name lacks; null where the name says it all. */
	because: MarkedText | null;
}

/** @param sought What was typed. The document has all of it. */
export function foundThing(
	{ kind, id, page, anchor, texts }: SearchedDocument,
	sought: readonly SoughtWord[],
	vocabulary: Vocabulary,
): FoundThing {
	const [first, ...others] = texts;
	if (!first) throw new RangeError(`The ${kind} “${id}” has no text.`);
	const read = (text: SearchedText) => ({ text, ...foundWords(text.text, sought, vocabulary) });
	const name = read(first);
	const lacking = [...sought.keys()].filter((index) => !name.found.has(index));
	const because = lacking.length > 0 ? saysMost(others.map(read), lacking) : undefined;
	return {
		kind,
		id,
		page,
		...(anchor !== undefined && { anchor }),
		name: marked(name),
		because: because ? marked(because) : null,
	};
}

/** The first of those texts that have most of what is lacking; none where they have nothing of it. */
function saysMost<T extends FoundWords>(texts: readonly T[], lacking: readonly number[]): T | undefined {
	const adds = ({ found }: FoundWords): number => lacking.filter((index) => found.has(index)).length;
	const most = Math.max(0, ...texts.map(adds));
	return most > 0 ? texts.find((text) => adds(text) === most) : undefined;
}

function marked({ text, marks }: FoundWords & { text: SearchedText }): MarkedText {
	const { role: _, ...rest } = text;
	return { ...rest, marks };
}
