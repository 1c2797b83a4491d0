/**
 * The links of a scene whose places were put together: one for all that runs between the same two clusters the same way.
 * The rules are those of `bundle-rules.ts`. Pure.
 */
import { bundleKey, leastSure } from './bundle-rules';
import { lanesOf, linkPath, type Lane, type LinkEndPlace } from './link-path';
import type { BundledContact, LinkMark, PlaceMark, Scene } from './model';

/** A link and the clusters, or places, that it joins now. */
interface Joined {
	link: LinkMark;
	from: string;
	to: string;
}

type Group = [Joined, ...Joined[]];
type NamedEnd = LinkEndPlace & { name: string };

/** Links, or groups of them, between two pieces of the work: a few milliseconds. */
const PIECE = 250;

/**
 * Links neither of whose ends is in a cluster are left as they are; those within one cluster are left out. Does a piece of
 * the work at each step.
 * @param clusterOf The cluster of each place that is in one.
 */
export function* joinLinks(
	{ places, countries, links }: Scene,
	clusterOf: ReadonlyMap<string, PlaceMark>,
): Generator<void, LinkMark[], void> {
	const ends = new Map<string, NamedEnd>();
	for (const country of countries) ends.set(country.id, { ...country, precision: 'country' });
	for (const place of [...places, ...clusterOf.values()]) ends.set(place.id, place);

	const result: LinkMark[] = [];
	const groups = new Map<string, Group>();
	for (const [index, link] of links.entries()) {
		if (index % PIECE === 0) yield;
		const [from, to] = [clusterOf.get(link.places.from), clusterOf.get(link.places.to)];
		if (!from && !to) result.push(link);
		if ((!from && !to) || from === to) continue;
		const one = { link, from: from?.id ?? link.places.from, to: to?.id ?? link.places.to };
		const key = keyOf(one);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	const lanes = lanesOf(
		[...groups].map(([id, [{ from, to }]]) => ({ id, from: { place: from }, to: { place: to } })),
	);
	for (const [index, [id, group]] of [...groups].entries()) {
		if (index % PIECE === 0) yield;
		const [start, end] = [ends.get(group[0].from), ends.get(group[0].to)];
		if (start && end) result.push(joined(id, group, start, end, lanes.get(id)));
	}
	return result;
}

function joined(
	id: string,
	group: Group,
	start: NamedEnd,
	end: NamedEnd,
	lane: Lane = { lane: 0, lanes: 1 },
): LinkMark {
	const [{ from, to }] = group;
	const line = linkPath(start, end, lane);
	const { course, fades } = line;
	return {
		...summary(group),
		id,
		places: { from, to },
		ends: { from: start.name, to: end.name },
		course,
		fades,
		towards: line.isFar ? (fades === 'from' ? start.name : end.name) : null,
		get path() {
			return line.path;
		},
	};
}

/** Field by field: where a link runs is worked out when it is asked for, and nobody asks here. */
const keyOf = ({ link: { id, directed, kind, standing, emphasis }, from, to }: Joined): string =>
	bundleKey({ id, from, to, directed, kind, standing, emphasis });

/** What all of them amount to: no surer than the least sure, faint where any of them is. */
function summary(group: Group): Omit<LinkMark, 'path' | 'course' | 'fades' | 'towards' | 'ends' | 'places'> {
	const [{ link: first, from }] = group;
	const contacts = new Map<string, BundledContact>();
	for (const { link } of group)
		for (const contact of contactsOf(link)) {
			const known = contacts.get(contact.id);
			contacts.set(contact.id, known ? { ...known, seat: known.seat || contact.seat } : contact);
		}
	const legs = group.reduce((sum, { link }) => sum + (link.bundle?.legs ?? 1), 0);
	const standing = leastSure(group.map(({ link }) => link.standing));
	const isSeat = (end: 'from' | 'to') =>
		group.some((one) => one.link.seats[one.from === from ? end : end === 'from' ? 'to' : 'from']);
	const { id, contact, kind, directed, label, emphasis } = first;
	return {
		id,
		contact,
		kind,
		directed,
		label,
		emphasis,
		...(legs > 1 && { bundle: { contacts: [...contacts.values()], legs } }),
		standing,
		seats: { from: isSeat('from'), to: isSeat('to') },
	};
}

function contactsOf({ bundle, contact, label, standing, seats }: LinkMark): readonly BundledContact[] {
	return bundle?.contacts ?? [{ id: contact, label, standing, seat: seats.from || seats.to }];
}
