/**
 * The scene's links as the inset draws them: path data in steps, and shapes where links end or leave the frame. Pure.
 */
import type { LinkMark } from '$lib/scene/model';
import { fadeSteps } from '$lib/picture/fade-steps';
import { END_SETBACK, linkEnd, type EndShape } from '$lib/picture/link-end';
import {
	pointAlong,
	pointsBetween,
	screenLine,
	type ScreenLine,
	type ScreenPoint,
} from '$lib/picture/screen-line';
import { clipLine } from '$lib/picture/clip-line';
import type { InsetProjection } from '$lib/picture/inset-projection';

/** A shape, its middle in pixels, turned clockwise from upwards. */
export interface InsetEnd {
	shape: EndShape;
	point: ScreenPoint;
	degrees: number;
}

export interface InsetLink {
	link: LinkMark;
	line: ScreenLine;
	/** The whole line that shows, for the pointer to find. */
	whole: string;
	/** What is drawn: one step, or several where the link fades. */
	steps: { data: string; opacity: number }[];
	ends: InsetEnd[];
}

/** Pixels between the edge of the frame and the middle of a shape on a link that leaves by it. */
const EDGE = 14;

/** The links that show in the frame, in the scene's order. */
export function insetLinks(links: readonly LinkMark[], { size, project }: InsetProjection): InsetLink[] {
	return links.flatMap((link) => {
		const line = screenLine(link, link.path.map(project));
		if (clipLine(line.points, size).length === 0) return [];
		const dataBetween = (from: number, to: number): string =>
			clipLine(pointsBetween(line, from * line.length, to * line.length), size, -EDGE)
				.map(({ points }) => pathData(points))
				.join('');
		const steps = fadeSteps(link)
			.map(({ from, to, opacity }) => ({ data: dataBetween(from, to), opacity }))
			.filter(({ data }) => data !== '');
		return [{ link, line, whole: dataBetween(0, 1), steps, ends: insetEnds(line, size) }];
	});
}

/** An end outside the frame is shown where the link leaves it. */
function insetEnds(line: ScreenLine, size: InsetProjection['size']): InsetEnd[] {
	const end = linkEnd(line.link);
	const last = clipLine(line.points, size).at(-1);
	if (!end || !last) return [];
	const visible = screenLine(line.link, last.points);
	const setback = last.cutAtEnd ? EDGE : end.at === 'middle' ? Infinity : END_SETBACK;
	return endAt(visible, visible.length - Math.min(setback, visible.length / 2), end.shape);
}

function endAt(line: ScreenLine, pixels: number, shape: EndShape): InsetEnd[] {
	const point = pointAlong(line, pixels);
	const before = pointAlong(line, pixels - 2);
	const after = pointAlong(line, pixels + 2);
	if (!point || !before || !after) return [];
	const [acrossX, acrossY] = [after[0] - before[0], after[1] - before[1]];
	return [
		{ shape, point, degrees: (Math.round((Math.atan2(acrossX, -acrossY) * 180) / Math.PI) + 360) % 360 },
	];
}

function pathData(points: readonly ScreenPoint[]): string {
	return `M${points.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L')}`;
}
