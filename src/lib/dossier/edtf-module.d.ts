// The part of the edtf package that we use; it has no types of its own.
declare module 'edtf' {
	/** Throws a SyntaxError or an Error for anything that is not EDTF of the level asked for. */
	export default function edtf(
		text: string,
		constraints?: { level?: 0 | 1 | 2 },
	): {
		type: string;
		/** Milliseconds since 1970, ±Infinity where open, null where unknown. */
		min: number | null;
		max: number | null;
	};
}
