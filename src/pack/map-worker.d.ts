/** The text of MapLibre's worker, in the build of the pack alone: `.scripts/packed-modules.mjs`. */
declare module 'virtual:map-worker' {
	const text: string;
	export default text;
}
