/** All that is needed once a reader narrows the contacts, as one file that a page asks for only then. */
export { selectContacts } from '$lib/dossier/filters/select-contacts';
export { leaveOut } from '$lib/scene/leave-out';
export { default as ExplorePanel } from './ExplorePanel.svelte';
