/** All that is needed once a reader narrows the contacts, as one file that a page asks for only then. */
export { leaveOut } from '$lib/scene/leave-out';
export { default as ExplorePanel } from './ExplorePanel.svelte';
export { selectionOf, withKnownFilters } from './question';
