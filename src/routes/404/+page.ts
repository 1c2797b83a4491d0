// Without the slash, the page becomes `404.html`: what static hosts serve, with status 404, for an address they lack.
export const trailingSlash = 'never';
