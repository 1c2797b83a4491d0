/**
 * Which spellings in Latin letters can stand for the same Arabic name: Mamlouk and Mamluk, Khaled and Khalid, Hmeimim,
 * Khmeimim and Humaymim. Rules of letters alone, no list of names and no distance between words, so that each is either
 * held to be the same or not: Hassan and Hussein, Khalid and Walid never meet.
 *
 * Where a spelling can be read in two ways, both are given, and two spellings meet in what they share: Khaled and Haled do
 * (the one is Turkish), Khaled and Kaled do, Kaled and Haled do not.
 *
 * The rules are for names. English words would meet that are not the same (most, must), so only words with a capital are
 * put through them, and what somebody types.
 */

/** Shorter ones are as likely something else. */
const SHORTEST = 3;

/** One sound, written with one letter or with several. In this order. */
const RULES: readonly (readonly [pattern: RegExp, sound: string])[] = [
	[/dj/g, 'j'],
	[/ch/g, 'sh'],
	[/gh/g, 'g'],
	[/dh/g, 'd'],
	[/q/g, 'k'],
	[/ou|oo|o/g, 'u'],
	[/aw(?=[^aeiuy]|$)/g, 'au'],
	// One sound before a consonant; before a vowel, as in Maya, they are two.
	[/(?:ai|ay|ei|ey)(?=[^aeiuy]|$)/g, 'E'],
	[/iy(?=[aeu])/g, 'i'],
	[/ee|ie(?=$)|y(?![aeiu])|e/g, 'i'],
	// Letters that are written twice for their length.
	[/(.)\1+/g, '$1'],
	// Hmeimim, Humaymim, Hemeimeem: what is heard between the two consonants is hardly a vowel.
	[/^h[ui](?=m)/, 'h'],
	// Latakiah, Samahah: the ending that Arabic writes as a letter of its own.
	[/(?<=...a)h$/, ''],
];

/** `e` in a last syllable stands for two vowels: Khaled is Khalid, Ahmed is Ahmad. */
const LAST_E = /e(?=[^aeiouy]$)/;

const spelt = (word: string): string =>
	RULES.reduce((spelling, [pattern, sound]) => spelling.replace(pattern, sound), word);

/** `kh` is written k, too, and h where it came by way of Turkish or Russian. */
function readings(word: string): string[] {
	const vowels = LAST_E.test(word) ? [word, word.replace(LAST_E, 'a')] : [word];
	return vowels.flatMap((one) =>
		one.includes('kh') ? [one.replaceAll('kh', 'k'), one.replaceAll('kh', 'h')] : [one],
	);
}

/**
 * What a name in Latin letters may be compared by; none for what is no such word.
 *
 * @param word In small letters without marks, as `foldLetters` gives it, and without its article.
 */
export function latinSpellings(word: string): string[] {
	if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return [];
	return [...new Set(readings(word).map(spelt))];
}
