/** What an id looks like, in a dossier and in an address. Apart from the schemas, so that addresses need none of them. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
