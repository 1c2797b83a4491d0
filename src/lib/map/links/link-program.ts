/** Compiles a program of the link layer, and knows its uniforms. Knows neither links nor cameras. */
import type { LinkPalette } from './link-palette';
import { LINKS_UNIT, LOOKS_UNIT } from './link-textures';
import { SHADER_CONSTANTS } from './shader-constants';
import sharedFragment from './shared.fragment.glsl?raw';

export interface LinkProgram {
	program: WebGLProgram;
	/** Where a uniform is; null where the program does not use it. */
	uniform: (name: string) => WebGLUniformLocation | null;
	/** The colours that it was given last. */
	palette: LinkPalette | null;
}

/** The parts of a program's vertex shader, in order, and its fragment shader. */
export interface LinkShaders {
	vertex: readonly string[];
	fragment: string;
}

/** What MapLibre gives custom layers, so that they project as the map does at the moment. */
export interface Projecting {
	prelude: string;
	define: string;
}

/** A program that the card may still be at work on. */
export interface StartedProgram {
	/**
	 * The program, once the card is done with it; null before, and where the context is lost.
	 *
	 * @param wait Holds the page until the card is done. Else it is only asked, where it can be.
	 * @throws {Error} With the compiler's words where the shaders are wrong.
	 */
	finished: (wait: boolean) => LinkProgram | null;
	destroy: () => void;
}

/** Gives a program to the card to compile, and waits for nothing. */
export function startProgram(
	gl: WebGL2RenderingContext,
	{ prelude, define }: Projecting,
	{ vertex, fragment }: LinkShaders,
): StartedProgram {
	const head = ['#version 300 es', define, 'precision highp float;', SHADER_CONSTANTS];
	const program = gl.createProgram();
	const shaders = [
		shader(gl, gl.VERTEX_SHADER, [...head, prelude, ...vertex]),
		shader(gl, gl.FRAGMENT_SHADER, [...head, sharedFragment, fragment]),
	];
	for (const compiled of shaders) if (compiled) gl.attachShader(program, compiled);
	gl.linkProgram(program);
	const told = gl.getExtension('KHR_parallel_shader_compile');
	let linked: LinkProgram | null = null;

	/** Asking for anything else of a program would wait for all that the card has still to draw. */
	const isAtWork = (): boolean =>
		told !== null && gl.getProgramParameter(program, told.COMPLETION_STATUS_KHR) === false;
	const check = (): void => {
		if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
			const words = shaders.map((compiled) => compiled && gl.getShaderInfoLog(compiled));
			throw new Error(`link shaders: ${[gl.getProgramInfoLog(program), ...words].join(' ')}`);
		}
		for (const compiled of shaders) gl.deleteShader(compiled);
	};
	return {
		finished(wait) {
			if (linked || (!wait && isAtWork())) return linked;
			check();
			if (!gl.isContextLost()) linked = withUniforms(gl, program);
			return linked;
		},
		destroy: () => gl.deleteProgram(program),
	};
}

function withUniforms(gl: WebGL2RenderingContext, program: WebGLProgram): LinkProgram {
	const found = new Map<string, WebGLUniformLocation | null>();
	gl.useProgram(program);
	gl.uniform1i(gl.getUniformLocation(program, 'u_links'), LINKS_UNIT);
	gl.uniform1i(gl.getUniformLocation(program, 'u_looks'), LOOKS_UNIT);
	return {
		program,
		palette: null,
		uniform(name) {
			let location = found.get(name);
			if (location === undefined) {
				location = gl.getUniformLocation(program, name);
				found.set(name, location);
			}
			return location;
		},
	};
}

function shader(gl: WebGL2RenderingContext, type: GLenum, parts: readonly string[]): WebGLShader | null {
	const made = gl.createShader(type);
	if (!made) return null;
	gl.shaderSource(made, parts.join('\n'));
	gl.compileShader(made);
	return made;
}
