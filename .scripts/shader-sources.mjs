// A Vite plugin: shaders as text (`x.glsl?raw`) without comments and spaces, which would be half of what is loaded.
import { readFileSync } from 'node:fs';

const SHADER = /^(.*\.glsl)\?raw$/;

/**
 * GLSL without what only its readers need. No space is taken away round plus and minus, where one can part two signs.
 *
 * @param {string} source
 */
export function bareShader(source) {
	return source
		.split('\n')
		.map((line) => line.replace(/\/\/.*/, '').trim())
		.map((line) => (line.startsWith('#') ? line : line.replace(/ *([=*/<>?:;,(){}&|]) */g, '$1')))
		.filter((line) => line !== '')
		.join('\n');
}

/** @returns {import('vite').Plugin} */
export function shaderSources() {
	return {
		name: 'shader-sources',
		enforce: 'pre',
		load(id) {
			const path = SHADER.exec(id)?.[1];
			if (path === undefined) return undefined;
			this.addWatchFile(path);
			return `export default ${JSON.stringify(bareShader(readFileSync(path, 'utf8')))}`;
		},
	};
}
