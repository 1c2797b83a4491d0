/** The part of citation-js that is used here; it brings no types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown);
		data: Record<string, unknown>[];
		format(form: string, options?: Record<string, unknown>): string;
	}
	export const plugins: {
		config: { get(name: string): { styles: Map<string, string>; format: Record<string, unknown> } };
	};
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
