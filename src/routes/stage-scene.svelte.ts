/**
 * What the map area draws of a view, and where its inset stands. The scene of a large dossier comes in slices, by a module
 * that is loaded for it alone; until then there is none, and afterwards the one before stays until the next is there.
 */
import type { Dossier } from '$lib/dossier/model';
import { insetIsNeeded, type MapView } from '$lib/map/inset/inset-is-needed';
import { LEVANT } from '$lib/picture/inset-projection';
import { composeScene } from '$lib/scene/compose';
import { isLarge } from '$lib/scene/large';
import type { Scene } from '$lib/scene/model';
import { pageLanguage } from '$lib/text/language';
import type { View } from '$lib/view/view';
import { insetInLayouts } from './inset-in-layout';

/** What is given to it, read whenever it is asked. */
interface Looked {
	dossier: Dossier;
	view: View;
}

export class StageScene {
	readonly #looked: () => Looked;
	#large = $state.raw<{ of: Dossier; scene: Scene } | null>(null);

	readonly current = $derived.by((): Scene | null => {
		const { dossier, view } = this.#looked();
		if (!isLarge(dossier)) return composeScene(dossier, view, pageLanguage());
		return this.#large?.of === dossier ? this.#large.scene : null;
	});

	/** Null where there is none: what is drawn in bundles is not told apart by coming closer, and opens on the map itself. */
	readonly inset = $derived.by(() =>
		this.current === null || isLarge(this.#looked().dossier) ? null : insetInLayouts(this.current),
	);

	/**
	 * @param looked Reactive.
	 * @param fail Is called where a large scene cannot be made.
	 */
	constructor(looked: () => Looked, fail: () => void) {
		this.#looked = looked;
		$effect(() => {
			const { dossier, view } = looked();
			if (!isLarge(dossier)) return;
			let isWanted = true;
			import('$lib/scene/compose-large')
				.then(({ composeInSlices }) => composeInSlices(dossier, view, pageLanguage(), () => isWanted))
				.then((scene) => {
					if (scene) this.#large = { of: dossier, scene };
				}, fail);
			return () => (isWanted = false);
		});
	}

	/** @param shown What the live map shows; null as long as there is none: then the layouts of the page tell. */
	needsInset(shown: MapView | null): boolean {
		const { current, inset } = this;
		if (!current || !inset) return false;
		if (!shown) return inset.wide.needed || inset.narrow.needed;
		return insetIsNeeded(
			shown,
			LEVANT,
			current.places.map(({ point }) => point),
		);
	}
}
