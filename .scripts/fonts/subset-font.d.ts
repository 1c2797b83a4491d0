// What is used of subset-font, which brings no types.
declare module 'subset-font' {
	/** A font with the glyphs of `text` alone. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'sfnt' | 'woff2';
			/** All features where it is left out. */
			keepFeatures?: string[];
			/** A number pins an axis; a range narrows it. */
			variationAxes?: Record<string, number | { min: number; max: number; default: number }>;
			/** Then `text` has to be empty. */
			keepAllGlyphs?: boolean;
		},
	): Promise<Buffer>;
}
