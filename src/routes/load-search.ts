/** The search and what it needs beside the page's dossier: fetched when somebody first searches. */
import SearchDialog from '$lib/evidence/search/SearchDialog.svelte';
import { pageLanguage } from '$lib/text/language';
import { builtInNames } from './built-in-names';

/** Fails where any of it cannot be had. */
export const loadSearch = async () => ({ SearchDialog, names: await builtInNames(pageLanguage()) });
