/**
 * Dims what filters leave out of a scene: the links of contacts that do not match, and the places that no other contact
 * touches. Nothing goes, nothing moves, and what the reader selected stays as it is. Pure.
 */
import { placesOf } from '$lib/dossier/legs';
import type { Dossier } from '$lib/dossier/model';
import { perDossier } from '$lib/dossier/per-dossier';
import type { CountryMark, Emphasis, LinkMark, PlaceMark, Scene } from './model';

/** Contacts and their places as numbers: a large dossier is gone through with every step of a dragged window. */
const numbered = perDossier(({ contacts }) => {
	const [contactNumbers, placeNumbers] = [new Map<string, number>(), new Map<string, number>()];
	const places = contacts.map((contact) => {
		contactNumbers.set(contact.id, contactNumbers.size);
		return [...placesOf(contact)].map((place) => numberIn(placeNumbers, place));
	});
	return { contactNumbers, placeNumbers, placesOfContacts: places };
});

/** What is kept as long as a scene is: a dragged window asks for the same marks again and again. */
interface KeptOfScene {
	/** By link, the numbers of its contacts: of a bundle, all of them. */
	contacts: (readonly number[])[];
	links: (LinkMark | undefined)[];
	places: (PlaceMark | undefined)[];
	countries: (CountryMark | undefined)[];
}

const keptOfScenes = new WeakMap<Scene, KeptOfScene>();

function keptOf(scene: Scene, numbers: ReadonlyMap<string, number>): KeptOfScene {
	const known = keptOfScenes.get(scene);
	if (known) return known;
	const ofLink = ({ contact, bundle }: LinkMark) =>
		(bundle?.contacts.map(({ id }) => id) ?? [contact]).flatMap((id) => numbers.get(id) ?? []);
	const kept = { contacts: scene.links.map(ofLink), links: [], places: [], countries: [] };
	keptOfScenes.set(scene, kept);
	return kept;
}

/** @param matching The ids of the contacts that stay. */
export function leaveOut(scene: Scene, dossier: Dossier, matching: ReadonlySet<string>): Scene {
	const { contactNumbers, placeNumbers, placesOfContacts } = numbered(dossier);
	const stays = Uint8Array.from(dossier.contacts, ({ id }) => Number(matching.has(id)));
	const of = keptOf(scene, contactNumbers);
	// A bundle stays with the first of its contacts that does.
	const isMet = (link: number) => of.contacts[link]?.some((contact) => stays[contact] === 1);
	const links = scene.links.map((link, number) =>
		isSelected(link) || isMet(number) ? link : (of.links[number] ??= dimmed(link)),
	);

	for (const { contact } of scene.links.filter(isSelected)) {
		const number = contactNumbers.get(contact);
		if (number !== undefined) stays[number] = 1;
	}
	/** By place, whether a contact that stays touches it, and whether one that is left out does. */
	const [stay, go] = [new Uint8Array(placeNumbers.size), new Uint8Array(placeNumbers.size)];
	for (const [contact, touched] of placesOfContacts.entries()) {
		const side = stays[contact] === 1 ? stay : go;
		for (const number of touched) side[number] = 1;
	}
	const place = <T extends PlaceMark | CountryMark>(mark: T, number: number, dim: (T | undefined)[]): T => {
		const id = placeNumbers.get(mark.id);
		const isLeft = id !== undefined && go[id] === 1 && stay[id] === 0;
		return isLeft && !isSelected(mark) ? (dim[number] ??= dimmed(mark)) : mark;
	};
	return {
		places: scene.places.map((mark, number) => place(mark, number, of.places)),
		countries: scene.countries.map((mark, number) => place(mark, number, of.countries)),
		links,
		frame: scene.frame,
		unfiltered: scene,
	};
}

const isSelected = ({ emphasis }: { emphasis: Emphasis }): boolean => emphasis === 'selected';

/** The number of a name, which gets the next one where it has none. */
function numberIn(numbers: Map<string, number>, name: string): number {
	const known = numbers.get(name) ?? numbers.size;
	numbers.set(name, known);
	return known;
}

/** Copied without asking a link where it runs, which is worked out when somebody does. */
function dimmed<T extends { emphasis: Emphasis }>(mark: T): T {
	if (mark.emphasis === 'dimmed') return mark;
	const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(mark)) as T;
	copy.emphasis = 'dimmed';
	return copy;
}
