/** Which parts of a page's address say what it asks for. In the file that opens from a disk they all stand after `#`. */
import { base } from '$app/paths';

/** As `fromUrl` takes them. */
export interface AddressParts {
	pathname: string;
	search: string;
	hash: string;
}

/** Below the base path, with a slash at its beginning. */
export const pathOf = ({ pathname }: URL): string => pathname.slice(base.length);

/** `?…` or empty. Throws while a page is prerendered. */
export const queryOf = ({ search }: URL): string => search;

/** `#…` or empty: the id of what the address leads to within the page. Throws while a page is prerendered. */
export const fragmentOf = ({ hash }: URL): string => hash;

/** The page as a link without query and fragment has it. */
export const plainHref = ({ pathname }: URL): string => pathname;

/** @param isWhole Whether query and fragment are there: they are not while a page is prerendered. */
export const partsOf = (url: URL, isWhole: boolean): AddressParts => ({
	pathname: pathOf(url),
	search: isWhole ? queryOf(url) : '',
	hash: isWhole ? fragmentOf(url) : '',
});
