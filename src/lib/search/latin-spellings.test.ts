import { describe, expect, it } from 'vitest';
import { foldLetters } from './fold-letters';
import { latinSpellings } from './latin-spellings';

const meet = (one: string, other: string): boolean => {
	const spellings = latinSpellings(foldLetters(other));
	return latinSpellings(foldLetters(one)).some((spelling) => spellings.includes(spelling));
};

/** Each line is one name. */
const SAME = [
	['Mamlouk', 'Mamluk', 'Mamlook', 'Mamlūk'],
	['Hmeimim', 'Khmeimim', 'Humaymim', 'Hmeymim', 'Hmaimim', 'Hemeimeem', 'Ḥumaymīm'],
	['Fawzi', 'Fauzi', 'Fawzy', 'Fawzī'],
	['Khaled', 'Khalid', 'Kaled'],
	['Haled', 'Khaled'],
	['Mohammed', 'Muhammad', 'Mohamed', 'Mohamad'],
	['Ahmed', 'Ahmad'],
	['Hussein', 'Husayn', 'Hossein', 'Hussain'],
	['Hassan', 'Hasan'],
	['Assad', 'Asad'],
	['Hezbollah', 'Hizbullah', 'Hizbollah'],
	['Qatar', 'Katar'],
	['Qassem', 'Kassem', 'Qasim'],
	['Homs', 'Hims', 'Hums'],
	['Tartous', 'Tartus'],
	['Ghouta', 'Gouta', 'Ghuta'],
	['Baghdad', 'Bagdad'],
	['Rachid', 'Rashid', 'Rasheed'],
	['Djamal', 'Jamal'],
	['Latakia', 'Latakiya', 'Latakiyah'],
	['Saʿid', 'Said', 'Sa’id'],
	['Erdoğan', 'Erdogan'],
	['Kalın', 'Kalin'],
	['Ali', 'Aly'],
];

/** Names that are not the same, however near they look. */
const DIFFERENT = [
	['Hassan', 'Hussein'],
	['Khalid', 'Walid'],
	['Kaled', 'Haled'],
	['Kamal', 'Jamal'],
	['Kahl', 'Khalil'],
	['Kalin', 'Karim'],
	['Mamlouk', 'Mamdouh'],
	['Manenti', 'Minniti'],
	['Fawzi', 'Fawaz'],
	['Fidan', 'Fadel'],
	['Homs', 'Hama'],
	['Iran', 'Iraq'],
	['Amman', 'Oman'],
	['Tripoli', 'Tiberias'],
	['Salim', 'Salam'],
	['Ali', 'Ala'],
	['Omar', 'Amir'],
	['Samaha', 'Samha'],
	['Bashar', 'Bashir'],
	['Maher', 'Mahra'],
	['Rome', 'Rami'],
	['Syria', 'Surya'],
	['Damascus', 'Damaskinos'],
	['Cairo', 'Kairouan'],
];

describe('the spellings of a name', () => {
	it.each(SAME)('meet: %s', (...names) => {
		const [first = ''] = names;
		for (const name of names) expect([first, name, meet(first, name)]).toEqual([first, name, true]);
	});

	it.each(DIFFERENT)('of %s and %s do not meet', (one, other) => {
		expect(meet(one, other)).toBe(false);
	});

	it('are few', () => {
		for (const name of SAME.flat()) expect(latinSpellings(foldLetters(name)).length).toBeLessThanOrEqual(4);
	});

	it('are none for what is no name in Latin letters', () => {
		for (const word of ['مملوك', '10damascus159', '2018', 'al', 'k', ''])
			expect(latinSpellings(word)).toEqual([]);
	});
});
