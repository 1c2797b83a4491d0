/**
 * What a map needs of very many links, some of which may be bundles: clusters, counts, and what bundles are called and open
 * into. One file, loaded with the first such scene alone (`scene-at-zoom.ts`).
 */
export { bundleWords } from './bundle-words';
export { clusteredScenes } from './clustered-scenes';
export { countFeatures } from './count-features';
export { linksNearMiddle } from './links-near-middle';
export { default as LinksDrawn } from './LinksDrawn.svelte';
export { scenesOfView } from './links-of-view';
export { openedLink } from './opened-link';

/** As who has loaded it passes it on. */
export type ManyLinks = typeof import('./many-links');
