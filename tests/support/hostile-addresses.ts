/**
 * Addresses that nobody would write by hand, the same ones for the same seed: real ones bent out of shape, and heaps of
 * what parsers stumble over. Paths with what follows them, beginning with a slash, as they would stand in a link.
 */
import fc from 'fast-check';

/** Changed only to look for more. */
const SEED = 20180305;

/** What parsers stumble over: escapes whole and broken, dots, slashes of both kinds, signs, names of properties. */
const PIECES = [
	...['/', '//', '\\', '..', '.', '%2e%2e', '%2F', '%5C', '%', '%E0%A4%A', '%C0%80', '%00', '%0d%0a', '%25'],
	...['?', '&', '=', '#', ':', '@', ';', '+', ' ', '\t', '\u0000', '\u202e', 'ß', 'س', '\u{1f5fa}', '\ud800'],
	...[
		'__proto__',
		'constructor',
		'javascript:alert(1)',
		'<script>',
		'"><img src=x onerror=alert(1)>',
		'{{1}}',
	],
	...['places', 'contacts', 'Parties', 'sources', 'about', 'ar', 'AR', 'en', '404', 'index.html', '_app'],
	...['damascus', 'DAMASCUS', 'mamlouk-in-rome', 'ali-mamlouk', 'null', 'undefined', 'NaN', '-1', '1e999'],
	...[
		'?map=',
		'4/34/36',
		'99/999/999',
		'1/2/3/4/5/6',
		'-0/-0/-0',
		'Infinity',
		'projection=globe',
		'basemap=streets',
		'country=EG',
		'person=ali-mamlouk,nobody',
		'time=2016/..',
	],
	...['utm_source=mail', '#gull', '#:~:text=a,-b', 'x'.repeat(2000)],
];

/** Real addresses, which `bent` breaks in one place. */
const REAL = [
	'/',
	'/about/',
	'/places/damascus/',
	'/ar/contacts/mamlouk-in-rome/',
	'/parties/ali-mamlouk/?map=4/34/36',
	'/?country=EG,TR&doubt=doubted&time=2015/2017',
];

const heap = fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((parts) => parts.join(''));
const bent = fc
	.tuple(fc.constantFrom(...REAL), fc.nat({ max: 60 }), fc.constantFrom(...PIECES), fc.nat({ max: 3 }))
	.map(([real, at, piece, gone]) => real.slice(0, at) + piece + real.slice(at + gone));
const noise = fc.string({ unit: 'binary', maxLength: 80 });
const address = fc
	.oneof({ arbitrary: heap, weight: 3 }, { arbitrary: bent, weight: 3 }, { arbitrary: noise, weight: 1 })
	.map((text) => `/${text}`);

/** So many of them, each once. */
export function hostileAddresses(count: number): string[] {
	return [...new Set(fc.sample(address, { seed: SEED, numRuns: 2 * count }))].slice(0, count);
}
