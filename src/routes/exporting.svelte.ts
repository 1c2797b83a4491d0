/** The export, for whoever leads to it: its dialog is loaded when it is first asked for. Needs a page. */
import type ExportDialog from './export/ExportDialog.svelte';

class Exporting {
	/** Open while it is there. */
	Dialog = $state.raw<typeof ExportDialog>();

	/** @param otherwise Where the published files are: the way to go where the dialog cannot be had. */
	async open(otherwise: string): Promise<void> {
		if (import.meta.env.SSR) return;
		try {
			const { loadDialog } = await import('./export/load-dialog');
			this.Dialog = (await loadDialog()).default;
		} catch {
			location.assign(otherwise);
		}
	}
}

export const exporting = new Exporting();
