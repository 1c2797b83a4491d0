/** The links of a scene: one for each leg, or from some number of legs on, one for each bundle of them. */
import { legsOf, type Leg } from '$lib/dossier/legs';
import { localized } from '$lib/dossier/localized';
import { placeById } from '$lib/dossier/lookup';
import type { Contact, Dossier } from '$lib/dossier/model';
import { contactsByDate } from '$lib/dossier/relations';
import { standingOf } from '$lib/dossier/standing';
import { BUNDLE_FROM, bundleLegs, unbundled, type LooseLeg } from './bundle-legs';
import { isSelected, type Focus } from './focus';
import { lanesOf, linkPath } from './link-path';
import type { BundledContact, Emphasis, LinkMark } from './model';

/** The links of all legs, or from some number on, of the bundles that they make up. */
export function sceneLinks(dossier: Dossier, focus: Focus | null, language: string): LinkMark[] {
	const near = focus && new Set(focus.contacts.map(({ id }) => id));
	const loose = contactsByDate(dossier).flatMap((contact) => {
		const [standing, label] = [standingOf(dossier, contact), labelOf(contact, language)];
		return legsOf(contact).map((leg) => ({ leg, standing, label, emphasis: emphasisOf(focus, near, leg) }));
	});
	const bundles = loose.length < BUNDLE_FROM ? unbundled(loose) : bundleLegs(loose);
	const lanes = lanesOf(bundles.map(({ id, legs: [{ leg }] }) => ({ ...leg, id })));

	return bundles.map(({ id, legs, standing, emphasis, seats }): LinkMark => {
		const [{ leg, label }] = legs;
		const [from, to] = [placeById(dossier, leg.from.place), placeById(dossier, leg.to.place)];
		const line = linkPath(from, to, lanes.get(id) ?? { lane: 0, lanes: 1 });
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
	});
}

/** The contacts of a bundle's legs, each once. */
function contactsIn(legs: readonly (LooseLeg & { label: string })[]): BundledContact[] {
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
