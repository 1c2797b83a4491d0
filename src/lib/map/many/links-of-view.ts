/**
 * Of very many links, those that a view draws: they begin or end in it, and where there are still too many they are the
 * largest. What only passes by says nothing about what is looked at, and hides it. Pure; how many there are is kept, so that
 * the reader is told.
 */
import { isWithin } from '$lib/geometry/bounds';
import type { Bounds, Emphasis, LinkMark, Position, Scene } from '$lib/scene/model';

/** More lines than this hide one another; as many can have their number beside them. */
export const MOST_DRAWN = 120;

/** What the reader asked for goes first, what is dimmed last. */
const RANKS: Record<Emphasis, number> = { selected: 0, related: 1, normal: 2, dimmed: 3 };

/** Gives the scene of a view, the same one as long as the same links are drawn. `seen` in degrees, its longitudes running on. */
export function scenesOfView(): (scene: Scene, seen: Bounds) => Scene {
	let [whole, shown]: [Scene | null, Scene | null] = [null, null];
	return (scene, seen) => {
		const links = linksOfView(scene.links, seen);
		if (whole === scene && shown && areSame(shown.links, links)) return shown;
		whole = scene;
		shown = links === scene.links ? scene : { ...scene, links, linksInAll: scene.links.length };
		return shown;
	};
}

const areSame = (a: readonly LinkMark[], b: readonly LinkMark[]): boolean =>
	a.length === b.length && a.every((link, index) => link === b[index]);

/** In the order given; all of them where they are few enough. */
function linksOfView(links: LinkMark[], seen: Bounds): LinkMark[] {
	if (links.length <= MOST_DRAWN) return links;
	const here = links.filter(
		({ course, fades }) =>
			(fades !== 'from' && isIn(course.from, seen)) || (fades !== 'to' && isIn(course.to, seen)),
	);
	if (here.length <= MOST_DRAWN) return here;
	const largest = new Set([...here].sort(byRank).slice(0, MOST_DRAWN));
	return here.filter((link) => largest.has(link));
}

const byRank = (a: LinkMark, b: LinkMark): number =>
	RANKS[a.emphasis] - RANKS[b.emphasis] || (b.bundle?.legs ?? 1) - (a.bundle?.legs ?? 1);

/** In whichever copy of the world it is seen. */
function isIn([longitude, latitude]: Position, seen: Bounds): boolean {
	const turns = Math.floor((longitude - seen[0]) / 360);
	return isWithin(seen, [longitude - 360 * turns, latitude]);
}
