import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EndBasis } from '$lib/dossier/model';
import { STANDINGS } from '$lib/dossier/standing';
import { bundleLegs, type LooseLeg } from './bundle-legs';
import { alone } from './scene-links';

const looseLeg = (
	id: string,
	[from, to]: readonly [string, string],
	about: Partial<LooseLeg['leg']> & Partial<Pick<LooseLeg, 'standing' | 'emphasis'>> = {},
): LooseLeg => {
	const { standing = 'reported', emphasis = 'normal', ...leg } = about;
	return {
		standing,
		emphasis,
		leg: {
			id: `${id}.someone`,
			contact: id,
			party: 'someone',
			kind: 'travel',
			directed: true,
			from: { place: from, basis: 'stated' },
			to: { place: to, basis: 'stated' },
			...leg,
		},
	};
};
const seat = (place: string) => ({ place, basis: 'seat' as const });

describe('bundles of legs', () => {
	it('join what runs between the same places the same way, with one bundle for each way', () => {
		const there = [1, 2, 3].map((n) => looseLeg(`there-${n}`, ['a', 'b']));
		const back = [1, 2].map((n) => looseLeg(`back-${n}`, ['b', 'a']));
		const bundles = bundleLegs([...there, ...back]);
		expect(bundles.map(({ legs }) => legs.length)).toEqual([3, 2]);
	});

	it('join ties whichever end is named first, and a seat of ours at the end where it is', () => {
		const about = { kind: 'tie', directed: false } as const;
		const bundles = bundleLegs([
			looseLeg('one', ['a', 'b'], about),
			looseLeg('two', ['b', 'a'], { ...about, from: seat('b') }),
		]);
		expect(bundles).toMatchObject([{ legs: [{}, {}], seats: { from: false, to: true } }]);
	});

	it('leave a leg that has no like as it is', () => {
		const one = looseLeg('one', ['a', 'b']);
		expect(bundleLegs([one])).toEqual([alone(one)]);
		expect(bundleLegs([one])[0]?.id).toBe('one.someone');
	});

	it('keep kinds apart, and what is alleged from all else', () => {
		const bundles = bundleLegs([
			looseLeg('a-visit', ['a', 'b']),
			looseLeg('a-presence', ['a', 'b'], { kind: 'standing' }),
			looseLeg('an-allegation', ['a', 'b'], { standing: 'alleged' }),
		]);
		expect(bundles).toHaveLength(3);
	});

	it('keep what the reader selected by itself, and what is dimmed from what is not', () => {
		const bundles = bundleLegs([
			looseLeg('selected', ['a', 'b'], { emphasis: 'selected' }),
			...[1, 2].map((n) => looseLeg(`related-${n}`, ['a', 'b'], { emphasis: 'related' })),
			...[1, 2, 3].map((n) => looseLeg(`dimmed-${n}`, ['a', 'b'], { emphasis: 'dimmed' })),
		]);
		expect(bundles.map(({ emphasis, legs }) => [emphasis, legs.length])).toEqual([
			['selected', 1],
			['related', 2],
			['dimmed', 3],
		]);
	});

	const basis = fc.constantFrom<EndBasis>('stated', 'seat');
	const place = fc.constantFrom('a', 'b', 'c', 'd');
	const loose = fc.record({
		ends: fc.tuple(place, place).filter(([from, to]) => from !== to),
		standing: fc.constantFrom(...STANDINGS),
		emphasis: fc.constantFrom('selected', 'related', 'normal', 'dimmed'),
		kind: fc.constantFrom('travel', 'tie'),
		directed: fc.boolean(),
		bases: fc.tuple(basis, basis),
	});
	const legs = fc.array(loose, { maxLength: 60 }).map((many) =>
		many.map(({ ends, bases, standing, emphasis, ...about }, index) =>
			looseLeg(`contact-${index}`, ends, {
				...about,
				standing,
				emphasis,
				from: { place: ends[0], basis: bases[0] },
				to: { place: ends[1], basis: bases[1] },
			}),
		),
	);

	it('lose no leg and take none twice', () => {
		fc.assert(
			fc.property(legs, (many) => {
				const bundled = bundleLegs(many).flatMap((bundle) => bundle.legs.map(({ leg }) => leg.id));
				expect(bundled.sort()).toEqual(many.map(({ leg }) => leg.id).sort());
			}),
		);
	});

	it('are never surer than any of their legs, and faint at every end that we put in', () => {
		fc.assert(
			fc.property(legs, (many) => {
				for (const { legs, standing, seats } of bundleLegs(many)) {
					const [first] = legs;
					for (const one of legs) {
						expect(STANDINGS.indexOf(standing)).toBeGreaterThanOrEqual(STANDINGS.indexOf(one.standing));
						for (const end of [one.leg.from, one.leg.to])
							if (end.basis === 'seat')
								expect(end.place === first.leg.from.place ? seats.from : seats.to).toBe(true);
					}
				}
			}),
		);
	});

	it('have ids of their own', () => {
		fc.assert(
			fc.property(legs, (many) => {
				const ids = bundleLegs(many).map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			}),
		);
	});
});
