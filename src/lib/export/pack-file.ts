/**
 * The file that opens from a disk, as text: a page that holds all of the app, into which a dossier and briefings are put as
 * data. Pure: the site's build and the reader's browser do it alike.
 */
import type { Briefing, Dossier } from '$lib/dossier/model';

/** What a pack tells of. */
export interface PackedData {
	/** In all its languages, with its briefings. */
	dossier: Dossier;
	/** The reader's own, whose words may be unwritten. */
	own: readonly Briefing[];
}

/** As `src/pack/app.html` has it. */
const ROOM = /(<script type="application\/json" id="pack--data">)[^<]*(<\/script>)/;

const ESCAPED = /[<>&\u2028\u2029]/g;

/**
 * JSON that may stand in a `<script>` of a page: nothing in it can end the element, open a comment or be taken for a sign
 * of the markup, and it is the same value when it is read.
 *
 * @param value Anything that JSON can hold.
 */
export function jsonInPage(value: unknown): string {
	return JSON.stringify(value).replace(
		ESCAPED,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

/**
 * The template with the data in it, in the place of what it had.
 *
 * @throws Where the text is no template.
 */
export function filledPack(template: string, data: PackedData): string {
	if (!ROOM.test(template))
		throw new Error('This text has no room for a dossier: it is no template of a pack.');
	return template.replace(
		ROOM,
		(_, opening: string, closing: string) => opening + jsonInPage(data) + closing,
	);
}
