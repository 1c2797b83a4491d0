// The scripts and styles that stand in a page itself, and the hashes by which a content security policy lets them run.
import { createHash } from 'node:crypto';

/** Kinds of `<script>` that a browser runs; any other holds data, which no policy is asked about. */
const RUNS = /^(?:module|(?:text|application)\/(?:java|ecma)script|)$/i;

/**
 * The text of every script in a page that a browser would run from the page itself, in their order.
 *
 * @param {string} html
 * @returns {string[]}
 */
export function inlineScripts(html) {
	return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
		.filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes))
		.filter(([, attributes = '']) => RUNS.test(/\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? ''))
		.map(([, , text = '']) => text);
}

/**
 * The text of every style sheet that stands in a page itself, in their order.
 *
 * @param {string} html
 * @returns {string[]}
 */
export const inlineStyles = (html) =>
	[...html.replace(/<script\b[\s\S]*?<\/script>/gi, '').matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(
		([, text = '']) => text,
	);

/**
 * @param {string} text Exactly as it stands between the tags.
 * @returns {`sha256-${string}`}
 */
export const scriptHash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
