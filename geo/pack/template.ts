/**
 * Makes the built page of the pack one file that needs nothing beside it: its tiles stand in it, what it says without script,
 * and its content security policy, which vouches for each script and style in it and lets nothing be fetched.
 */
import { inlineScripts, inlineStyles, scriptHash } from '../../.scripts/inline-scripts.mjs';
import { packPolicy } from '../../.scripts/security.mjs';
import { m } from '../../src/lib/text';
import { directionOf, languages } from '../../src/lib/text/language';

/** As `src/pack/app.html` has them. */
const ROOMS = {
	policy: '<!-- pack: policy -->',
	withoutScript: '<!-- pack: without script -->',
	tiles: '<script type="text/plain" id="pack--tiles"></script>',
} as const;

/**
 * @param page As `vite build` has made it.
 * @param tiles A PMTiles archive.
 * @throws Where the page has no room for one of them, or leads to a file beside it.
 */
export function templateOf(page: string, tiles: Uint8Array): string {
	const outside = /<(?:script|link|img)\b[^>]*\s(?:src|href)=["'](?!data:)[^"']*/i.exec(withoutScripts(page));
	if (outside) throw new Error(`The page leads to a file beside it: ${outside[0]}`);
	const policy = packPolicy({
		scriptHashes: inlineScripts(page).map(scriptHash),
		styleHashes: inlineStyles(page).map(scriptHash),
	});
	return (
		[
			['policy', `<meta http-equiv="content-security-policy" content="${policy}">`],
			['withoutScript', `<noscript>${withoutScript()}</noscript>`],
			['tiles', ROOMS.tiles.replace('><', () => `>${Buffer.from(tiles).toString('base64')}<`)],
		] as const
	).reduce((text, [room, inside]) => {
		if (!text.includes(ROOMS[room])) throw new Error(`The page has no room for: ${room}`);
		return text.replace(ROOMS[room], () => inside);
	}, page);
}

/** The markup alone. */
const withoutScripts = (page: string): string =>
	page.replace(/(<script\b[^>]*>)[\s\S]*?(<\/script>)/gi, '$1$2');

const withoutScript = (): string =>
	languages
		.map(
			(locale) =>
				`<p lang="${locale}" dir="${directionOf(locale)}">${m.pack_needs_script({}, { locale })}</p>`,
		)
		.join('');
