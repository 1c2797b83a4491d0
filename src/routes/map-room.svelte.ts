/** How large the map is, and how much of it the sheet and a strip lie over, as they and the window change. Needs a page. */
import type { Padding, Size } from '$lib/geometry/fit-camera';
import { coveredBy } from './covered-by';

export class MapRoom {
	/** CSS pixels; zero until it was measured. */
	size = $state.raw<Size>({ width: 0, height: 0 });
	#sheet = $state(0);
	/** What a strip along its lower edge covers, and what then stands in the way above. Set by the strip. */
	strip = $state.raw({ top: 0, bottom: 0 });
	readonly padding = $derived<Padding>({
		top: this.strip.top,
		right: 0,
		bottom: this.#sheet + this.strip.bottom,
		left: 0,
	});

	/** Measures now and whenever one of them changes its size, and again when the sheet has slid to its place. Returns the end of it. */
	follow(map: HTMLElement, sheet: HTMLElement): () => void {
		const measure = () => {
			this.#measure(map, sheet);
			const sliding = sheet.getAnimations().map(({ finished }) => finished);
			if (sliding.length > 0) void Promise.allSettled(sliding).then(() => this.#measure(map, sheet));
		};
		const watch = new ResizeObserver(measure);
		watch.observe(map);
		watch.observe(sheet);
		measure();
		return () => watch.disconnect();
	}

	#measure(map: HTMLElement, sheet: HTMLElement): void {
		const { clientWidth: width, clientHeight: height } = map;
		if (width !== this.size.width || height !== this.size.height) this.size = { width, height };
		this.#sheet = coveredBy(map, sheet);
	}
}
