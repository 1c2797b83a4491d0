/**
 * Fetches the dialog. A module between it and the frame of every page, which would else list all files that the dialog is made of.
 */
import { never } from '$lib/ui/never';

export const loadDialog = () => (import.meta.env.SSR ? never : import('./PageShare.svelte'));
