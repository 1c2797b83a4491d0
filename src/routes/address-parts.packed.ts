/**
 * Which parts of a page's address say what it asks for, in the file that opens from a disk: path, query and fragment, as the
 * site has them, all stand after its `#`, as in `#/ar/contacts/?sort=-when#page--text`.
 */
import type { AddressParts } from './address-parts';

const PARTS = /^#?([^?#]*)(\?[^#]*)?(#.*)?$/s;

const part = ({ hash }: URL, at: 1 | 2 | 3): string => PARTS.exec(hash)?.[at] ?? '';

export const pathOf = (url: URL): string => part(url, 1) || '/';
/** `?` alone asks for nothing, as in `URL`. */
export const queryOf = (url: URL): string => part(url, 2).replace(/^\?$/, '');
export const fragmentOf = (url: URL): string => part(url, 3).replace(/^#$/, '');
export const plainHref = (url: URL): string => `#${pathOf(url)}`;

/** As on the site. */
export const partsOf = (url: URL, isWhole: boolean): AddressParts => ({
	pathname: pathOf(url),
	search: isWhole ? queryOf(url) : '',
	hash: isWhole ? fragmentOf(url) : '',
});
