// That no address, however bent, makes the parts that read addresses throw, or gives anything but a view.
import { describe, expect, it } from 'vitest';
import { reroute } from '../../src/hooks';
import { otherAddress } from '../../src/routes/other-address';
import { fromUrl } from '../../src/lib/view/from-url';
import { languageOfPath } from '../../src/lib/view/language-prefix';
import { toHref } from '../../src/lib/view/to-href';
import { hostileAddresses } from '../support/hostile-addresses';

const ORIGIN = 'https://atlas.example';
const ADDRESSES = hostileAddresses(10_000);
/** As a browser reads them: some are no address at all, or one of another host, and never arrive. */
const arrived = ADDRESSES.filter((address) => URL.canParse(address, ORIGIN))
	.map((address) => new URL(address, ORIGIN))
	.filter(({ origin }) => origin === ORIGIN);

describe('ten thousand hostile addresses', () => {
	it('are many, differ, and reach some pages', () => {
		expect(ADDRESSES).toHaveLength(10_000);
		expect(arrived.length).toBeGreaterThan(7000);
		const pages = arrived.filter((url) => fromUrl(url) !== null);
		expect(pages.length).toBeGreaterThan(400);
		expect(pages.length).toBeLessThan(arrived.length / 2);
	});

	it('give a view whose own address gives it again, or none', () => {
		for (const url of arrived)
			for (const prefix of ['/', '/ar/']) {
				const view = fromUrl(url, prefix);
				if (view === null) continue;
				const again = fromUrl(new URL(toHref(view, prefix), ORIGIN), prefix);
				expect(toHref(again ?? { page: { kind: 'about' } }, prefix), url.href).toBe(toHref(view, prefix));
			}
	});

	it('do not trouble it even where no browser has read them first', () => {
		for (const address of ADDRESSES) fromUrl({ pathname: address, search: address, hash: address });
	});

	it('are in a language of the site, and lead to a path that Kit can decode', async () => {
		for (const url of arrived) {
			const { language, rest } = languageOfPath(url.pathname, ['en', 'ar'], 'en');
			expect(['en', 'ar']).toContain(language);
			const rerouted = (await reroute({ url: new URL(url), fetch })) ?? '';
			expect(rerouted).toBe(rest);
			// What Kit does with it.
			const { pathname } = Object.assign(new URL(url), { pathname: rerouted });
			expect(() => pathname.split('%25').map(decodeURI), url.href).not.toThrow();
		}
	});

	it('are never led to another host by the switch of languages', () => {
		for (const url of arrived) {
			const { origin } = new URL(otherAddress(url.pathname, 'ar'), ORIGIN);
			const back = new URL(otherAddress(url.pathname, 'en'), ORIGIN);
			expect([origin, back.origin], url.href).toEqual([ORIGIN, ORIGIN]);
		}
	});
});
