/**
 * Dims what filters leave out of a scene: the links of contacts that do not match, and the places that no other contact
 * touches. Nothing goes, nothing moves, and what the reader selected stays as it is. Pure.
 */
import { placesOf } from '$lib/dossier/legs';
import type { Dossier } from '$lib/dossier/model';
import { perDossier } from '$lib/dossier/per-dossier';
import type { Emphasis, Scene } from './model';

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
		links: scene.links.map((link) => (isSelected(link) || matching.has(link.contact) ? link : dimmed(link))),
		frame: scene.frame,
		unfiltered: scene,
	};
}

const isSelected = ({ emphasis }: { emphasis: Emphasis }): boolean => emphasis === 'selected';

const dimmed = <T extends { emphasis: Emphasis }>(mark: T): T =>
	mark.emphasis === 'dimmed' ? mark : { ...mark, emphasis: 'dimmed' };
