// What the site asks of a browser for its readers' safety: the one list that Kit's policy in each page, the header files
// for hosts and the local server all come from. Must not know where any of them puts it.

/** Whom a link's target is told about the page that it stood on: nothing but the origin, and nothing without encryption. */
export const referrerPolicy = 'strict-origin-when-cross-origin';

/** What the site uses itself, and no frame in it may. */
const USED = ['clipboard-write', 'fullscreen', 'screen-wake-lock'];

/** What no script may ask for, whoever brought it in. Names that Chromium knows, since it warns of others. */
const UNUSED = [
	...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture'],
	...['encrypted-media', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get'],
	...[
		'idle-detection',
		'keyboard-map',
		'local-fonts',
		'magnetometer',
		'microphone',
		'midi',
		'otp-credentials',
	],
	...['payment', 'picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get', 'serial'],
	...['storage-access', 'sync-xhr', 'usb', 'window-management', 'xr-spatial-tracking'],
];

/** As the header wants it. */
export const permissionsPolicy = [
	...USED.map((feature) => `${feature}=(self)`),
	...UNUSED.map((feature) => `${feature}=()`),
].join(', ');

/** Kit's own announcer of navigation has one style attribute: this one, and no other, is let through. */
const ANNOUNCER = ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='];

/**
 * The content security policy of every page, as Kit wants it: it adds the hashes of its own script and writes all of it
 * into the page. Words such as `self` are without their quotation marks.
 *
 * @param {object} own
 * @param {readonly string[]} own.scriptHashes Of the scripts that `src/app.html` brings: 'sha256-…'.
 * @param {readonly string[]} own.streetOrigins Of the street-level basemap, where the deployer chose one: 'https://…'.
 * @returns {Record<string, string[]>}
 */
export function pagePolicy({ scriptHashes, streetOrigins }) {
	return {
		'default-src': ['none'],
		'script-src': ['self', ...scriptHashes],
		'style-src': ['self'],
		'style-src-attr': ANNOUNCER,
		'img-src': ['self', 'data:', ...streetOrigins],
		'font-src': ['self'],
		'connect-src': ['self', ...streetOrigins],
		'worker-src': ['self'],
		'manifest-src': ['self'],
		...hostPolicy,
	};
}

/**
 * The part of the policy that a host repeats in its header. A browser holds to both, so that what differs from page to
 * page, the hashes, and `default-src`, which would stand in for them, are not in it.
 *
 * @type {Readonly<Record<string, string[]>>}
 */
const hostPolicy = { 'base-uri': ['none'], 'form-action': ['none'], 'object-src': ['none'] };

/**
 * The policy of the file that opens from a disk, as its meta tag has it. It may ask nobody for anything: what it draws with stands
 * in it, and the map's worker is a part of it that the browser is handed as a file of its own.
 *
 * @param {object} own
 * @param {readonly string[]} own.scriptHashes Of the scripts in it: 'sha256-…'.
 * @param {readonly string[]} own.styleHashes Of the style sheets in it.
 */
export const packPolicy = ({ scriptHashes, styleHashes }) =>
	policyText({
		'default-src': ['none'],
		'script-src': [...scriptHashes],
		'style-src': [...styleHashes],
		'style-src-attr': ANNOUNCER,
		'img-src': ['data:', 'blob:'],
		'font-src': ['data:'],
		// Of that file, MapLibre asks whether it is there.
		'connect-src': ['blob:'],
		'worker-src': ['blob:'],
		...hostPolicy,
	});

/**
 * The policy of a page that only leads to another one, as its meta tag has it.
 *
 * @param {string} hash Of its one script: 'sha256-…'.
 */
export const redirectPolicy = (hash) =>
	policyText({ 'default-src': ['none'], 'script-src': [hash], ...hostPolicy });

/** Pages that are made to stand in frames, by their path below the base path: `/embed/…` and the same below a language. */
export const EMBEDS = /^\/(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*\/)?embed(?:\/|$)/;

/** Who may show a page in a frame. In a page's own meta tag browsers ignore this, so it is in the header alone. @param {string} path */
const frameAncestors = (path) => (EMBEDS.test(path) ? ['*'] : ['none']);

/** @param {string} source */
const quoted = (source) => (/^[a-z-]+$/.test(source) || /^sha\d+-/.test(source) ? `'${source}'` : source);

/** @param {Record<string, readonly string[]>} policy */
const policyText = (policy) =>
	Object.entries(policy)
		.map(([directive, sources]) => `${directive} ${sources.map(quoted).join(' ')}`)
		.join('; ');

/**
 * The headers of a page by its path, by name. Files that pages are made of need `X-Content-Type-Options` alone.
 *
 * @param {string} path Within the site, with a slash at its beginning.
 * @returns {Record<string, string>}
 */
export function securityHeaders(path) {
	const policy = { ...hostPolicy, 'frame-ancestors': frameAncestors(path) };
	return {
		'Content-Security-Policy': policyText(policy),
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Permissions-Policy': permissionsPolicy,
		'Referrer-Policy': referrerPolicy,
		'X-Content-Type-Options': 'nosniff',
	};
}
