/** The mark of the site, from its one drawing: two places, and a way by which one is reported to have come to the other. Runs in Node. */
import { readFileSync } from 'node:fs';

/** The side of the box that it is drawn in. */
export const MARK_SIDE = 32;

/** The favicon takes its colours from the browser's theme. */
const drawing = readFileSync('static/favicon.svg', 'utf8')
	.replace(/<style>[\s\S]*?<\/style>|<\/?svg[^>]*>|\s*\n\s*/g, '')
	.trim();

/** Elements in one colour. */
export const siteMark = (colour: string): string =>
	`<g stroke="${colour}">${drawing.replace('class="dot"', `fill="${colour}"`)}</g>`;
