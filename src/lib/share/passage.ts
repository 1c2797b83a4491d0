/** A passage that a page quotes, and that a link may lead to. */
export interface Passage {
	/** Of the excerpt: the fragment of the link. */
	id: string;
	/** Its exact words, or their beginning. */
	words: string;
}
