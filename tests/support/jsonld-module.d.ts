/** The part of jsonld that tests use: it comes without types. */
declare module 'jsonld' {
	interface Options {
		documentLoader: (url: string) => Promise<{ documentUrl: string; document: unknown }>;
		format: 'application/n-quads';
		base: string;
		/** Throws where something would be left out. */
		safe: boolean;
	}
	const jsonld: { toRDF(document: unknown, options: Options): Promise<string> };
	export default jsonld;
}
