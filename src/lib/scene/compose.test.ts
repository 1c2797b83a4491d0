import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { realDossier } from '../../../tests/fixtures/real-dossier';
import { legsOf } from '$lib/dossier/legs';
import { placeById } from '$lib/dossier/lookup';
import type { Dossier } from '$lib/dossier/model';
import { mercator } from '$lib/geometry/mercator';
import { composeScene } from './compose';
import type { Bounds, LinkMark, Position } from './model';

const overview = { page: { kind: 'overview' } } as const;
const compose = (dossier: Dossier) => composeScene(dossier, overview, 'en');

/** Whether a box holds a position, which may be given whole turns away. */
const holds = ([west, south, east, north]: Bounds, [longitude, latitude]: Position) =>
	south <= latitude && latitude <= north && (((longitude - west) % 360) + 360) % 360 <= east - west;

const legOf = (dossier: Dossier, { id }: LinkMark) => {
	const leg = dossier.contacts.flatMap(legsOf).find((leg) => leg.id === id);
	if (!leg) throw new Error(`no leg ${id}`);
	return { ...leg, from: placeById(dossier, leg.from.place), to: placeById(dossier, leg.to.place) };
};
/** In widths of the world, the short way round it. */
function onScreen(a: Position, b: Position): number {
	const [[fromX, fromY], [toX, toY]] = [mercator(a), mercator(b)];
	const turns = toX - fromX;
	return Math.hypot(turns - Math.round(turns), toY - fromY);
}
const apart = (a: Position | undefined, b: Position | undefined) => (a && b ? onScreen(a, b) : NaN);

it('frames the country that a page is about where it is near, and else the lines that lead towards it', () => {
	const dossier = realDossier();
	const isHeld = (id: string) =>
		holds(composeScene(dossier, { page: { kind: 'place', id } }, 'en').frame, placeById(dossier, id).point);
	expect([isHeld('turkey'), isHeld('united-states')]).toEqual([true, false]);
});

describe.each([
	['the invented dossier', fixtureDossier()],
	['the dossier of the site', realDossier()],
])('the scene of %s', (_, dossier) => {
	const scene = compose(dossier);

	it('has one link for each leg, each with an id of its own, the contact’s name and the leg’s kind', () => {
		const legs = dossier.contacts.flatMap(legsOf);
		expect(legs.length).toBeGreaterThan(5);
		expect(scene.links.map(({ id }) => id).sort()).toEqual(legs.map(({ id }) => id).sort());
		for (const link of scene.links) {
			const leg = legOf(dossier, link);
			expect([link.contact, link.kind, link.directed]).toEqual([leg.contact, leg.kind, leg.directed]);
			const contact = dossier.contacts.find(({ id }) => id === link.contact);
			expect(link.label.startsWith(contact?.title.en ?? '?')).toBe(true);
			expect(link.label).toContain(contact?.happened?.label.en ?? '');
		}
	});

	it('makes a dot of every place but a country, and an outline of every country', () => {
		const ids = (precise: boolean) =>
			dossier.places.filter(({ precision }) => (precision === 'country') !== precise).map(({ id }) => id);
		expect(scene.places.map(({ id }) => id)).toEqual(ids(true));
		expect(scene.countries.map(({ id }) => id)).toEqual(ids(false));
		expect(scene.countries.length).toBeGreaterThan(0);
	});

	it('draws a link from place to place, and lets one with a country fade before it arrives there', () => {
		const stubs = scene.links.filter(({ fades }) => fades !== null);
		expect(stubs.length).toBeGreaterThan(0);
		for (const link of scene.links) {
			const { from, to } = legOf(dossier, link);
			const [start, end] = [apart(link.path[0], from.point), apart(link.path.at(-1), to.point)];
			const whole = onScreen(from.point, to.point);
			expect([link.id, link.fades]).toEqual([
				link.id,
				from.precision === 'country' ? 'from' : to.precision === 'country' ? 'to' : null,
			]);
			if (link.fades === 'from') expect(start).toBeGreaterThan(0.2 * whole);
			else expect(start).toBeLessThan(1e-6);
			if (link.fades === 'to') expect(end).toBeGreaterThan(0.2 * whole);
			else expect(end).toBeLessThan(1e-6);
			const farthest = Math.max(...link.path.map((at) => onScreen(at, from.point)));
			expect(farthest).toBeLessThan(link.fades === 'to' ? 0.8 * whole : 1.2 * whole);
		}
	});

	it('names the country that a link fades out towards, where the line ends far from it', () => {
		for (const link of scene.links) {
			const { from, to } = legOf(dossier, link);
			const country = link.fades === 'from' ? from : link.fades === 'to' ? to : null;
			const end = link.fades === 'from' ? link.path[0] : link.path.at(-1);
			const far = country && apart(end, country.point) > 0.5 * onScreen(from.point, to.point);
			expect([link.id, link.towards]).toEqual([link.id, far ? country.names.en : null]);
		}
		expect(scene.links.some(({ towards }) => towards !== null)).toBe(true);
	});

	it('marks every end that is only a seat, and no other', () => {
		for (const link of scene.links) {
			const leg = dossier.contacts.flatMap(legsOf).find(({ id }) => id === link.id);
			const expected = { from: leg?.from.basis === 'seat', to: leg?.to.basis === 'seat' };
			expect([link.id, link.seats]).toEqual([link.id, expected]);
		}
		expect(scene.links.some(({ seats }) => seats.from)).toBe(true);
	});

	it('never directs a tie unless something was handed over', () => {
		const ties = scene.links.filter(({ kind }) => kind === 'tie');
		expect(ties.length).toBeGreaterThan(1);
		for (const tie of ties) {
			const kind = dossier.contacts.find(({ id }) => id === tie.contact)?.kind;
			expect([tie.id, tie.directed]).toEqual([tie.id, kind === 'handover']);
		}
		expect(ties.some(({ directed }) => directed)).toBe(true);
	});

	it('keeps the links of two places apart between their ends', () => {
		let compared = 0;
		for (const [index, link] of scene.links.entries())
			for (const other of scene.links.slice(index + 1)) {
				const [ours, theirs] = [legOf(dossier, link), legOf(dossier, other)];
				const pair = ({ from, to }: typeof ours) => [from.id, to.id].sort().join();
				if (pair(ours) !== pair(theirs)) continue;
				compared += 1;
				const least = 0.03 * apart(link.path[0], link.path.at(-1));
				const middle = link.path.slice(
					Math.floor(link.path.length * 0.35),
					Math.ceil(link.path.length * 0.65),
				);
				const nearest = Math.min(...middle.flatMap((at) => other.path.map((there) => onScreen(at, there))));
				expect([link.id, other.id, nearest > least]).toEqual([link.id, other.id, true]);
			}
		expect(compared).toBeGreaterThan(0);
	});

	it('frames every place, and every link that arrives, with room round them', () => {
		for (const { point } of scene.places) expect(holds(scene.frame, point)).toBe(true);
		const whole = scene.links.filter(({ fades }) => fades === null);
		for (const { path } of whole) for (const at of path) expect(holds(scene.frame, at)).toBe(true);
		const [west, south, east, north] = scene.frame;
		expect([east - west < 180, north - south < 90]).toEqual([true, true]);
	});

	it('shows a single place with what lies round it', () => {
		for (const { id } of scene.places) {
			const [west, south, east, north] = composeScene(dossier, { page: { kind: 'place', id } }, 'en').frame;
			expect(Math.min(east - west, north - south), id).toBeGreaterThan(1.6 - 1e-9);
		}
	});

	it('frames all marks of a contact', () => {
		for (const { id, venue } of dossier.contacts) {
			const { links, places, frame } = composeScene(dossier, { page: { kind: 'contact', id } }, 'en');
			for (const { contact, path } of links)
				if (contact === id) for (const at of path) expect([id, holds(frame, at)]).toEqual([id, true]);
			for (const place of places)
				if (place.id === venue?.place) expect([id, holds(frame, place.point)]).toEqual([id, true]);
		}
	});

	it('dims nothing for a page that has nothing on the map', () => {
		const bare = dossier.contacts.filter((contact) => !contact.venue && legsOf(contact).length === 0);
		expect(bare.length).toBeGreaterThan(0);
		for (const { id } of bare)
			expect(composeScene(dossier, { page: { kind: 'contact', id } }, 'en')).toEqual(scene);
	});
});
