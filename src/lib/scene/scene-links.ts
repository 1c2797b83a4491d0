/** The links of a scene: one for each leg. What a bundle of legs becomes is told here too, so that both are drawn alike. */
import { legsOf, type Leg } from '$lib/dossier/legs';
import { localized } from '$lib/dossier/localized';
import { placeById } from '$lib/dossier/lookup';
import type { Contact, Dossier } from '$lib/dossier/model';
import { contactsByDate } from '$lib/dossier/relations';
import { standingOf } from '$lib/dossier/standing';
import type { LegBundle, LooseLeg } from './bundle-legs';
import { isSelected, type Focus } from './focus';
import { lanesOf, linkPath, type Joining, type Lane } from './link-path';
import type { BundledContact, Emphasis, LinkMark } from './model';

/** A leg before it has a line, and what its contact is called. */
export type LabelledLeg = LooseLeg & { label: string };

/** One link for each leg of each contact, by date. */
export function sceneLinks(dossier: Dossier, focus: Focus | null, language: string): LinkMark[] {
	const legs = contactsByDate(dossier)
		.flatMap(looseLegs(dossier, focus, language))
		.map(alone);
	const lanes = lanesOf(legs.map(joining));
	return legs.map((one) => linkMark(dossier, one, lanes.get(one.id), language));
}

/** Gives the legs of a contact, brought forward or dimmed as the focus says. */
export function looseLegs(
	dossier: Dossier,
	focus: Focus | null,
	language: string,
): (contact: Contact) => LabelledLeg[] {
	const near = focus && new Set(focus.contacts.map(({ id }) => id));
	return (contact) => {
		const [standing, label] = [standingOf(dossier, contact), labelOf(contact, language)];
		return legsOf(contact).map((leg) => ({ leg, standing, label, emphasis: emphasisOf(focus, near, leg) }));
	};
}

/** A leg by itself. */
export function alone<T extends LooseLeg>(one: T): LegBundle<T> {
	const { leg, standing, emphasis } = one;
	const seats = { from: leg.from.basis === 'seat', to: leg.to.basis === 'seat' };
	return { id: leg.id, legs: [one], standing, emphasis, seats };
}

/** What a line joins, to be given its lane. */
export const joining = ({ id, legs: [{ leg }] }: LegBundle<LooseLeg>): Joining => ({ ...leg, id });

/** The link that is drawn for a leg by itself, or for several. */
export function linkMark(
	dossier: Dossier,
	{ id, legs, standing, emphasis, seats }: LegBundle<LabelledLeg>,
	lane: Lane = { lane: 0, lanes: 1 },
	language: string,
): LinkMark {
	const [{ leg, label }] = legs;
	const [from, to] = [placeById(dossier, leg.from.place), placeById(dossier, leg.to.place)];
	const line = linkPath(from, to, lane);
	const { course, fades, isFar } = line;
	const ends = { from: localized(from.names, language), to: localized(to.names, language) };
	return {
		id,
		contact: leg.contact,
		...(legs.length > 1 && { bundle: { contacts: contactsIn(legs), legs: legs.length } }),
		kind: leg.kind,
		standing,
		directed: leg.directed,
		course,
		get path() {
			return line.path;
		},
		fades,
		seats,
		towards: isFar ? (fades === 'from' ? ends.from : ends.to) : null,
		places: { from: from.id, to: to.id },
		ends,
		label,
		emphasis,
	};
}

/** The contacts of a bundle's legs, each once. */
function contactsIn(legs: readonly LabelledLeg[]): BundledContact[] {
	const contacts = new Map<string, BundledContact>();
	for (const { leg, label, standing } of legs) {
		const seat = leg.from.basis === 'seat' || leg.to.basis === 'seat';
		const known = contacts.get(leg.contact);
		if (known) known.seat ||= seat;
		else contacts.set(leg.contact, { id: leg.contact, label, standing, seat });
	}
	return [...contacts.values()];
}

/** @param near The ids of the contacts of the focus. */
function emphasisOf(focus: Focus | null, near: ReadonlySet<string> | null, leg: Leg): Emphasis {
	if (!focus) return 'normal';
	if (isSelected(focus, 'contact', leg.contact)) return 'selected';
	return near?.has(leg.contact) ? 'related' : 'dimmed';
}

function labelOf({ title, happened }: Contact, language: string): string {
	return [localized(title, language), ...(happened ? [localized(happened.label, language)] : [])].join(' · ');
}
