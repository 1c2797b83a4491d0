// That a page asks for its scripts when it has been shown, and that its policy still lets exactly its own run.
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inlineScripts, scriptHash } from '../../.scripts/inline-scripts.mjs';
import { withScriptsBehind } from '../../src/scripts-behind';

const start = `{
	const element = document.currentScript.parentElement;
	Promise.all([
		import("/_app/start.js"),
		import("/_app/app.js")
	]).then(([kit, app]) => { kit.start(app, element, {}); });
}`;
const page = `<html><head><meta content="script-src 'self' '${scriptHash('first()')}' '${scriptHash(start)}'">
<script>first()</script>
	<link href="/_app/start.js" rel="modulepreload">
	<link href="/_app/app.js" rel="modulepreload">
<link href="/a.css" rel="stylesheet"></head><body><script>${start}</script></body></html>`;

describe('a page with its scripts behind what it shows', () => {
	const behind = withScriptsBehind(page, '/_app/dossier.js');
	const [template = ''] = /<template id="page--scripts">.*<\/template>/.exec(behind) ?? [];

	it('preloads nothing by itself: what Kit preloads waits in a template, and one more with it', () => {
		expect(template.match(/href="[^"]*" rel="modulepreload"/g)).toEqual(
			['start', 'app', 'dossier'].map((name) => `href="/_app/${name}.js" rel="modulepreload"`),
		);
		expect(behind.replace(template, '')).not.toContain('modulepreload');
		expect(behind).toContain('<link href="/a.css" rel="stylesheet">');
	});

	it('asks for what starts it only then, and runs it with both as before', () => {
		const script = inlineScripts(behind)[1] ?? '';
		expect(script.replace(/\s+/g, ' ')).toContain(
			'pageIsShown.then(() => Promise.all([ import("/_app/start.js"), import("/_app/app.js") ])).then(([kit, app])',
		);
		expect(() => new Script(script)).not.toThrow();
	});

	it('lets the changed script run, the others still, and the one that stood there no more', () => {
		const [, allowed = ''] = /script-src 'self' ([^"]*)/.exec(behind) ?? [];
		expect(allowed.split(' ')).toEqual(inlineScripts(behind).map((script) => `'${scriptHash(script)}'`));
	});

	it('cannot be made of a page that starts in another way', () => {
		expect(() => withScriptsBehind(page.replace('Promise.all', 'Promise.any'), null)).toThrow(
			/scripts-behind/,
		);
	});
});
