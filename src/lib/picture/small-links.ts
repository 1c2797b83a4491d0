/**
 * Links of a small picture, for the eye alone: one line each, in the pattern of the map and thinner, which fades in as few
 * steps as can be seen there. They are stretched with the picture; strokes keep their width by its style sheet.
 */
import { simplifyLine } from '$lib/geometry/simplify-line';
import { slicePath } from '$lib/geometry/slice-path';
import type { LinkMark } from '$lib/scene/model';
import { dashArray, LINE_PATTERN } from '$lib/style/line-pattern';
import { fadeSteps } from './fade-steps';
import { linkTone } from './link-tone';
import { element } from './markup';
import { mayShow } from './pane-frame';
import { pathData } from './path-data';
import type { PictureFrame } from './picture-frame';
import { inDrawingOrder } from './picture-links';

/** Share of a line's width on the map. */
const THINNER = 0.75;
/** Strengths of a line that fades, from nothing to all of it. */
const STRENGTHS = 2;

/**
 * The lines, bottom to top. What lies outside the frame is left out.
 *
 * @param tolerance Units by which a line may stray.
 */
export function smallLinks(links: readonly LinkMark[], frame: PictureFrame, tolerance: number): string {
	return inDrawingOrder(links)
		.map((link) => {
			const lines = smallLine(link, frame, tolerance);
			if (lines === '') return '';
			const pattern = LINE_PATTERN[link.standing];
			const own = pattern.width * THINNER;
			const attributes = {
				class: `link ${linkTone(link)}${link.emphasis === 'dimmed' ? ' dimmed' : ''}`,
				'stroke-width': own,
				'stroke-dasharray': dashArray(pattern, own),
				'stroke-linecap': pattern.cap,
			};
			return element('g', attributes, lines);
		})
		.join('');
}

function smallLine(link: LinkMark, frame: PictureFrame, tolerance: number): string {
	const steps: { from: number; to: number; strength: number }[] = [];
	for (const { from, to, opacity } of fadeSteps(link)) {
		const strength = Math.round(opacity * STRENGTHS) / STRENGTHS;
		const last = steps.at(-1);
		if (last?.strength === strength) last.to = to;
		else steps.push({ from, to, strength });
	}
	return steps
		.filter(({ strength }) => strength > 0)
		.map(({ from, to, strength }) => {
			const points = slicePath(link.path, from, to).map(frame.project);
			if (!mayShow(points, frame)) return '';
			return element('path', {
				d: pathData(simplifyLine(points, tolerance), false),
				opacity: strength === 1 ? null : strength,
			});
		})
		.join('');
}
