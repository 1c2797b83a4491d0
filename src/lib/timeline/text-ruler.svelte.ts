/** How wide words are in the face of an element. Needs a page. */

export class TextRuler {
	/** Another once the page's faces are there. */
	#context = $state.raw<CanvasRenderingContext2D | null>(null);
	// Kept for speed alone: what follows the face follows the context.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #widths = new Map<string, number>();

	/** Takes the measure of an element's face, and once more when all faces are there. */
	readonly follow = (element: Element): void => {
		const look = () => {
			const { fontSize, fontFamily } = getComputedStyle(element);
			const context = document.createElement('canvas').getContext('2d');
			if (context) context.font = `${fontSize} ${fontFamily}`;
			this.#widths.clear();
			this.#context = context;
		};
		look();
		if (document.fonts.status !== 'loaded') void document.fonts.ready.then(look);
	};

	/** CSS pixels of a line. */
	widthOf(text: string): number {
		const context = this.#context;
		const known = this.#widths.get(text);
		if (known !== undefined) return known;
		const width = context?.measureText(text).width ?? text.length * 7;
		this.#widths.set(text, width);
		return width;
	}
}
