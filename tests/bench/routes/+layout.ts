/** Pages of the benchmark: built with BENCH=1 alone, into a site of their own. They are made in the browser. */
export const prerender = true;
export const ssr = false;
export const trailingSlash = 'always';
