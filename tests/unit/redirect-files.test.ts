// Pages at the addresses of things that were renamed: an invented one, since nothing of the dossier's own was.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inlineScripts, scriptHash } from '../../.scripts/inline-scripts.mjs';
import { redirectFiles, redirectPage } from '../../.scripts/redirect-files.mjs';

const english = { code: 'en', direction: 'ltr', words: 'It has “moved” & gone.', prefix: '/' };
const arabic = { code: 'ar', direction: 'rtl', words: 'انتقلت', prefix: '/ar/' };
const moved = [['/places/suva-bay/', '/places/suva/']] as const;
const built = ['/places/suva/', '/ar/places/suva/', '/embed/places/suva/'];
const site = { base: '/atlas', languages: [english, arabic], has: (path: string) => built.includes(path) };

describe('the page at an old address', () => {
	const page = redirectPage('/atlas/places/suva/', english);

	it('leads on where no script runs, by itself and by a link', () => {
		expect(page).toContain(
			'<noscript><meta http-equiv="refresh" content="0; url=/atlas/places/suva/" /></noscript>',
		);
		expect(page).toContain('<a href="/atlas/places/suva/">It has “moved” &amp; gone.</a>');
		expect(page).toContain('<link rel="canonical" href="/atlas/places/suva/" />');
	});

	it('takes query and fragment along, by the one script that its policy knows', () => {
		const [script = '', ...others] = inlineScripts(page);
		expect(others).toEqual([]);
		expect(page).toContain(`script-src '${scriptHash(script)}'`);
		const went: string[] = [];
		const location = { search: '?map=5/1/2', hash: '#desk', replace: (to: string) => went.push(to) };
		runInNewContext(script, { location });
		expect(went).toEqual(['/atlas/places/suva/?map=5/1/2#desk']);
	});
});

describe('redirectFiles', () => {
	it('writes one for each language, and for the embedded page where there is one', () => {
		const files = redirectFiles(moved, site);
		expect(Object.keys(files)).toEqual([
			'places/suva-bay/index.html',
			'embed/places/suva-bay/index.html',
			'ar/places/suva-bay/index.html',
		]);
		expect(files['ar/places/suva-bay/index.html']).toContain('url=/atlas/ar/places/suva/');
		expect(files['ar/places/suva-bay/index.html']).toContain('<html lang="ar" dir="rtl">');
	});

	it('refuses an old address that has a page, and a present one that has none', () => {
		expect(() => redirectFiles([['/places/suva/', '/places/suva/']], site)).toThrow('there is a page');
		expect(() => redirectFiles([['/places/old/', '/places/gone/']], site)).toThrow('Nothing is');
	});
});
