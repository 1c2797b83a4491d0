/**
 * The picker, loaded when the map is drawn: nobody can point at it before, and the page needs its script for other things
 * until then.
 */
import type { Scene } from '$lib/scene/model';
import type { Eye } from './near-point';
import type { ScenePicker } from './scene-picker';

export interface LaterPicker extends ScenePicker {
	/** Resolves once it finds anything. */
	ready: Promise<void>;
}

/** Finds nothing until it is there. Where it cannot be had, the marks can still be reached by key and from the panel. */
export function laterPicker(eye: () => Eye, first: Scene, drawn: Promise<void>): LaterPicker {
	let scene = first;
	let picker: ScenePicker | undefined;
	const load = async (): Promise<void> => {
		await drawn;
		const { scenePicker } = await import('./scene-picker');
		picker = scenePicker(eye, scene);
	};
	return {
		ready: load().catch(() => undefined),
		show(next) {
			scene = next;
			picker?.show(next);
		},
		near: (...at) => picker?.near(...at) ?? { dots: [], lines: [] },
	};
}
