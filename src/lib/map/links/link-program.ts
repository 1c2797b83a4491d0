/** Compiles a program of the link layer, and knows its uniforms. Knows neither links nor cameras. */
import { SHADER_CONSTANTS } from './shader-constants';
import sharedFragment from './shared.fragment.glsl?raw';

export interface LinkProgram {
	program: WebGLProgram;
	/** Where a uniform is; null where the program does not use it. */
	uniform: (name: string) => WebGLUniformLocation | null;
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

/** Throws with the compiler's words where the shaders are wrong. Null where the context is lost. */
export function linkProgram(
	gl: WebGL2RenderingContext,
	{ prelude, define }: Projecting,
	{ vertex, fragment }: LinkShaders,
): LinkProgram | null {
	const head = ['#version 300 es', define, 'precision highp float;', SHADER_CONSTANTS];
	const program = gl.createProgram();
	const shaders = [
		shader(gl, gl.VERTEX_SHADER, [...head, prelude, ...vertex]),
		shader(gl, gl.FRAGMENT_SHADER, [...head, sharedFragment, fragment]),
	];
	for (const compiled of shaders) if (compiled) gl.attachShader(program, compiled);
	gl.linkProgram(program);
	if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
		const words = shaders.map((compiled) => compiled && gl.getShaderInfoLog(compiled));
		throw new Error(`link shaders: ${[gl.getProgramInfoLog(program), ...words].join(' ')}`);
	}
	for (const compiled of shaders) gl.deleteShader(compiled);
	if (gl.isContextLost()) return null;
	const found = new Map<string, WebGLUniformLocation | null>();
	return {
		program,
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
