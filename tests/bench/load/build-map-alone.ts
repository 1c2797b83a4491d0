/** Builds the page that has MapLibre alone into the site that is measured. */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { shaderSources } from '../../../.scripts/shader-sources.mjs';
import type { Area } from './load';
import type { SameMap } from './same-map';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Gives the page its map and the place of it as modules. */
function given({ style, camera, states, links }: SameMap, { left, top, width, height }: Area): Plugin {
	const room = `body{margin:0}#map{position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px}`;
	const modules: Record<string, string> = {
		'virtual:same-map':
			`export const style = JSON.parse(${JSON.stringify(JSON.stringify(style))});` +
			`export const links = ${JSON.stringify(links)};` +
			`export const camera = ${JSON.stringify(camera)};` +
			`export const states = ${JSON.stringify(states)};`,
		'virtual:room.css': room,
	};
	return {
		name: 'same-map',
		resolveId: (id) => (id in modules ? `\0${id}` : undefined),
		load: (id) => (id.startsWith('\0virtual:') ? modules[id.slice(1)] : undefined),
	};
}

/**
 * @param map What it shows.
 * @param area Where on the page, in CSS pixels.
 * @param into The folder that is served.
 * @param address Where in it, with a slash at both ends.
 */
export async function buildMapAlone(map: SameMap, area: Area, into: string, address: string): Promise<void> {
	await build({
		root: folder('./map-alone'),
		base: address,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [given(map, area), shaderSources()],
		worker: { format: 'es' },
		resolve: { alias: { $lib: folder('../../../src/lib') } },
		build: { outDir: `${into}${address}`, emptyOutDir: false, modulePreload: false },
	});
}
