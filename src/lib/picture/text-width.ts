/**
 * How wide a name will be at most, reckoned without a browser, so that labels can be placed while a page is built.
 */

/** Widths in ems of the sans that the map is set in at weight 600, rounded up, by kind of letter. */
const NARROW = /[ijlIft.,:;'’|!()[\] -]/u;
const WIDE = /[mwMWÆŒ@%—سشصضق]/u;
const CAPITAL = /\p{Lu}/u;

/** Pixels that `text` takes at most when set at `fontSize` pixels. */
export function textWidth(text: string, fontSize: number): number {
	let ems = 0;
	for (const letter of text)
		ems += NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.9 : CAPITAL.test(letter) ? 0.66 : 0.57;
	return ems * fontSize;
}
