// Which origin the content security policy is opened for: that of the street map which the deployer chose, and no other.
// Knows nothing of how the map reads it.

/**
 * @param {string | undefined} setting PUBLIC_STREET_BASEMAP: `https://…` or a path on the site's own host (`/maps/…`), of a
 *   MapLibre style or an archive that ends in `.pmtiles`.
 * @returns {string[]} The origin of the setting, such as `https://tiles.example:8443`; none where it is absent, blank, or
 *   on the site's own host.
 * @throws {Error} Where it is no such address; the message says what is wrong.
 */
export function streetOrigins(setting) {
	const address = setting?.trim() ?? '';
	if (address === '') return [];
	/** @param {string} problem @returns {never} */
	const refuse = (problem) => {
		throw new Error(`PUBLIC_STREET_BASEMAP is "${address}": ${problem}`);
	};
	if (/\s/.test(address)) refuse('an address has no spaces in it; it takes one address.');
	if (/^pmtiles:/i.test(address)) refuse('leave out "pmtiles://"; an archive is known by its ending.');
	if (address.startsWith('//')) refuse('write the scheme, https:, before it.');
	if (address.startsWith('/')) return [];
	if (!/^[a-z][a-z0-9+.-]*:/i.test(address)) {
		refuse('write https://… or, for a file on the own host, a path that begins with a slash.');
	}

	const url = parsed(address);
	if (url === null) return refuse('it is no web address.');
	const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
	if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) {
		refuse('it has to begin with https:// (http:// only for localhost).');
	}
	if (url.username !== '' || url.password !== '') {
		refuse('a name and a password in it would be readable by everyone.');
	}
	// A URL's host may hold signs that mean something else in a policy, such as a semicolon or a star.
	if (!/^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])$/.test(url.hostname))
		refuse('its host is no plain name.');
	return [url.origin];
}

/** @param {string} address @returns {URL | null} */
function parsed(address) {
	try {
		return new URL(address);
	} catch {
		return null;
	}
}
