/**
 * One spelling of a word for many ways to write the same letters: without marks, in small letters, each Arabic letter in
 * one form, figures of every script as 0 to 9. It changes no letter into another one; that is `latin-spellings.ts`'s.
 */

/** Marks of every script, among them harakat and the hamza that a letter carries, and the tatweel. */
const MARKS = /[\p{M}\u0640]+/gu;
/** Signs for ʿayn and hamza, and all that is typed for them. */
const APOSTROPHES = /['’‘`´\u02bb-\u02bf]+/gu;

/** What NFKD leaves as it is. */
const OTHER_FORMS: Readonly<Record<string, string>> = {
	...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ۀ: 'ه', ہ: 'ه' },
	...{ ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h' },
};
const HAS_OTHER_FORM = new RegExp(`[${Object.keys(OTHER_FORMS).join('')}\u0660-\u0669\u06f0-\u06f9]`, 'gu');

/** U+0660 and U+06F0 are zero, and end in 0 as written in hexadecimal. */
const plainForm = (sign: string): string => OTHER_FORMS[sign] ?? String(sign.charCodeAt(0) & 0xf);

/** A word as it is compared. Empty where it has marks alone. */
export function foldLetters(word: string): string {
	return word
		.normalize('NFKD')
		.replace(MARKS, '')
		.replace(APOSTROPHES, '')
		.toLowerCase()
		.replace(HAS_OTHER_FORM, plainForm);
}
