/**
 * The marks that the map shows at the moment, each with one point that stands for it: a place's dot, a point within a
 * country, the middle of a link as far as it is in view. Pure: knows pixels and no map.
 */
import { clipLine } from '$lib/picture/clip-line';
import { pointAlong, screenLine, type ScreenPoint } from '$lib/picture/screen-line';
import type { SceneOnScreen } from './scene-on-screen';
import { spokenLink } from './spoken-link';
import type { Target } from './target';

export interface MarkOnScreen {
	/** Stable, and one for each mark: a contact can be drawn as several links. */
	id: string;
	target: Target;
	/** For those who hear it. */
	name: string;
	/** CSS pixels of the map. */
	point: ScreenPoint;
}

/** Places first, then countries, then links, each in the scene's order; those out of view are left out. */
export function marksOnScreen({ dots, countries, lines, size }: SceneOnScreen): MarkOnScreen[] {
	const places = [...dots, ...countries]
		.filter(({ point: [x, y] }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height)
		.map(({ id, name, point }): MarkOnScreen => ({
			id: `place ${id}`,
			target: { kind: 'place', id },
			name,
			point,
		}));
	const links = lines.flatMap(({ link, points }): MarkOnScreen[] => {
		const pieces = clipLine(points, size).map((piece) => screenLine(link, piece.points));
		const longest = pieces.sort((a, b) => b.length - a.length)[0];
		const point = longest && pointAlong(longest, longest.length / 2);
		const target: Target = { kind: 'contact', id: link.contact };
		return point ? [{ id: `link ${link.id}`, target, name: spokenLink(link), point }] : [];
	});
	return [...places, ...links];
}
