// Types that Kit looks for by name.
import type { Dossier } from '$lib/dossier/model';

declare global {
	namespace App {
		/** What the root layout loads: every page, and the error page, has it. */
		interface PageData {
			dossier: Dossier;
		}
	}
}
