/**
 * One path in one spelling. Hosts serve a page under many: its letters escaped, its slashes doubled; and they answer a path
 * whose escapes are broken, which nothing that decodes it would take. Pure.
 */

/** What hosts serve for the folder that it lies in. */
const FOLDER_PAGE = /\/index\.html$/;

/** An escaped letter, digit, `-`, `_` or `~` means the same as itself (RFC 3986, 2.3). A dot would make another path. */
const UNRESERVED = /[\w~-]/;

/**
 * The path without needless escapes and the name of a folder's page, with single slashes, and with escapes that can be
 * decoded. It never throws.
 *
 * @param pathname As `URL` has it.
 */
export function plainPath(pathname: string): string {
	const plain = pathname
		.replace(/%([2-7][0-9a-f])/gi, (escape, code: string) => {
			const character = String.fromCharCode(parseInt(code, 16));
			return UNRESERVED.test(character) ? character : escape;
		})
		.replace(/\/{2,}/g, '/')
		.replace(FOLDER_PAGE, '/');
	try {
		decodeURI(plain);
		return plain;
	} catch {
		return plain.replaceAll('%', '%25');
	}
}
