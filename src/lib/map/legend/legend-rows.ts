/**
 * Which marks a scene shows, so that the legend explains each of them and none that is not there. Pure; holds no words.
 */
import type { LinkMark, PlaceMark, Scene } from '$lib/scene/model';
import { STANDINGS } from '$lib/style/line-pattern';

/** One mark to explain. */
export type LegendRow =
	| { mark: 'place'; precision: PlaceMark['precision'] }
	| { mark: 'country' }
	| { mark: 'link'; link: Pick<LinkMark, 'kind' | 'directed' | 'standing'> }
	| { mark: 'stub' }
	| { mark: 'seat' }
	| { mark: 'standing'; standing: LinkMark['standing'] };

/** What a row does that stands for some of the contacts: pressed, these alone are asked for, or all again. */
export interface RowSwitch {
	/** Contacts that there would be if they alone were asked for. */
	count: number;
	isOn: boolean;
	press: () => void;
}

export interface LegendRows {
	places: LegendRow[];
	links: LegendRow[];
	standings: LegendRow[];
}

const PRECISIONS = ['city', 'district', 'site'] as const;
const KINDS = ['travel', 'standing', 'tie', 'accusation'] as const;

/** The rows of the legend for a scene, in three groups. An accusation is always drawn as alleged. */
export function legendRows({ places, countries, links }: Scene): LegendRows {
	const precisions = PRECISIONS.filter((precision) => places.some((place) => place.precision === precision));
	const ways = KINDS.flatMap((kind) => {
		const drawn = links.filter((link) => link.kind === kind);
		const standing = kind === 'accusation' ? 'alleged' : 'asserted';
		// Only a tie is drawn otherwise where it leads neither way.
		const directions = kind === 'tie' ? new Set(drawn.map(({ directed }) => directed)) : new Set([true]);
		return drawn.length === 0
			? []
			: [...directions].map((directed): LegendRow => ({ mark: 'link', link: { kind, directed, standing } }));
	});
	return {
		places: [
			...precisions.map((precision): LegendRow => ({ mark: 'place', precision })),
			...(countries.length > 0 ? [{ mark: 'country' } as const] : []),
		],
		links: [
			...ways,
			...(links.some(({ fades }) => fades) ? [{ mark: 'stub' } as const] : []),
			...(links.some(({ seats }) => seats.from || seats.to) ? [{ mark: 'seat' } as const] : []),
		],
		standings: STANDINGS.filter((standing) => links.some((link) => link.standing === standing)).map(
			(standing) => ({ mark: 'standing', standing }),
		),
	};
}
