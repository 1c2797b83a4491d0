/**
 * The marks that the map shows at the moment, each with one point that stands for it: a place's dot, a point within a
 * country, the middle of a link as far as it is in view. Pure: knows pixels and no map.
 */
import { clipLine } from '$lib/picture/clip-line';
import { pointAlong, screenLine, type ScreenPoint } from '$lib/picture/screen-line';
import type { SceneOnScreen } from './scene-on-screen';
import type { Candidate } from './pointer/candidates';
import { spokenLink } from './spoken-link';
import type { Bounds } from '$lib/scene/model';
import type { Target } from './target';

export interface MarkOnScreen {
	/** Stable, and one for each mark: a contact can be drawn as several links. */
	id: string;
	target: Target;
	/** What there is to choose from where it is a bundle, which has no page of its own; `target` is then its first contact. */
	among?: readonly Candidate<Target>[];
	/** The box round a cluster of places, which has no page either. */
	region?: Bounds;
	/** For those who hear it. */
	name: string;
	/** CSS pixels of the map. */
	point: ScreenPoint;
}

/** So many marks at most: to go through more of them by key would help nobody. */
const MOST = 250;

/**
 * Places first, then countries, then links, each in the scene's order; those out of view are left out, and where there are
 * very many, those farthest from the middle.
 */
export function marksOnScreen({ dots, countries, lines, size, many }: SceneOnScreen): MarkOnScreen[] {
	const places = [...dots, ...countries.map((country) => ({ ...country, region: undefined }))]
		.filter(({ point: [x, y] }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height)
		.map(({ id, name, point, region }): MarkOnScreen => ({
			id: `place ${id}`,
			target: { kind: 'place', id },
			...(region && { region }),
			name,
			point,
		}));
	const links = lines.flatMap(({ link, points }): MarkOnScreen[] => {
		const pieces = clipLine(points, size).map((piece) => screenLine(link, piece.points));
		const longest = pieces.sort((a, b) => b.length - a.length)[0];
		const point = longest && pointAlong(longest, longest.length / 2);
		const target: Target = { kind: 'contact', id: link.contact };
		if (!point) return [];
		const name = (link.bundle && many?.bundleWords(link)) ?? spokenLink(link);
		const among = link.bundle && many?.openedLink(link);
		return [{ id: `link ${link.id}`, target, ...(among && { among }), name, point }];
	});
	return nearestTo([size.width / 2, size.height / 2], [...places, ...links]);
}

/** All of them, or those nearest to the middle, in the order given. */
function nearestTo([middleX, middleY]: ScreenPoint, marks: MarkOnScreen[]): MarkOnScreen[] {
	if (marks.length <= MOST) return marks;
	const distance = ({ point: [x, y] }: MarkOnScreen) => Math.hypot(x - middleX, y - middleY);
	const kept = new Set([...marks].sort((a, b) => distance(a) - distance(b)).slice(0, MOST));
	return marks.filter((mark) => kept.has(mark));
}
