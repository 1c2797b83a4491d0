/**
 * Dims what filters leave out of a scene: the links of contacts that do not match, and the places that no other contact
 * touches. Nothing goes, nothing moves, and what the reader selected stays as it is. Pure.
 */
import { placesOf } from '$lib/dossier/legs';
import type { Dossier } from '$lib/dossier/model';
import { perDossier } from '$lib/dossier/per-dossier';
import type { Emphasis, LinkMark, Scene } from './model';

const placesByContact = perDossier(
	({ contacts }) => new Map(contacts.map((contact) => [contact.id, placesOf(contact)] as const)),
);

/** @param matching The ids of the contacts that stay. */
export function leaveOut(scene: Scene, dossier: Dossier, matching: ReadonlySet<string>): Scene {
	const selected = new Set(scene.links.filter(isSelected).map(({ contact }) => contact));
	const [kept, left] = [new Set<string>(), new Set<string>()];
	for (const [contact, places] of placesByContact(dossier)) {
		const side = matching.has(contact) || selected.has(contact) ? kept : left;
		for (const place of places) side.add(place);
	}
	const place = <T extends { id: string; emphasis: Emphasis }>(mark: T): T =>
		isSelected(mark) || kept.has(mark.id) || !left.has(mark.id) ? mark : dimmed(mark);
	return {
		places: scene.places.map(place),
		countries: scene.countries.map(place),
		links: scene.links.map((link) => (isSelected(link) || isMet(link, matching) ? link : dimmed(link))),
		frame: scene.frame,
		unfiltered: scene,
	};
}

const isSelected = ({ emphasis }: { emphasis: Emphasis }): boolean => emphasis === 'selected';

/** A bundle stays with the first of its contacts that does. */
const isMet = ({ contact, bundle }: LinkMark, matching: ReadonlySet<string>): boolean =>
	bundle ? bundle.contacts.some(({ id }) => matching.has(id)) : matching.has(contact);

/** Kept as long as their marks are: while a window of time is dragged the same ones are asked for again and again. */
const dimmedMarks = new WeakMap<object, unknown>();

/** Copied without asking a link where it runs, which is worked out when somebody does. */
const dimmed = <T extends { emphasis: Emphasis }>(mark: T): T => {
	if (mark.emphasis === 'dimmed') return mark;
	const known = dimmedMarks.get(mark) as T | undefined;
	if (known) return known;
	const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(mark)) as T;
	copy.emphasis = 'dimmed';
	dimmedMarks.set(mark, copy);
	return copy;
};
