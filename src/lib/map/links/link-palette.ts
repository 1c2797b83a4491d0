/** A theme's colours for the shaders: small arrays, so that a change of theme uploads no links. */
import type { Theme } from '$lib/style/theme';
import type { LinkProgram } from './link-program';
import { TONES } from './pack-links';

export interface LinkPalette {
	/** Red, green, blue from 0 to 1 of each tone. */
	colours: Float32Array;
	halo: Float32Array;
	selection: Float32Array;
}

/** Red, green and blue of `#rrggbb`, from 0 to 1. */
const channels = (colour: string): number[] =>
	[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

/** The palette of a theme. */
export function linkPalette({ link, halo, selection }: Theme): LinkPalette {
	return {
		colours: Float32Array.from(TONES.flatMap((tone) => channels(link[tone]))),
		halo: Float32Array.from(channels(halo)),
		selection: Float32Array.from(channels(selection)),
	};
}

/** Puts it into a program that is in use, unless that has it. */
export function putPalette(gl: WebGL2RenderingContext, program: LinkProgram, palette: LinkPalette): void {
	if (program.palette === palette) return;
	const { uniform } = program;
	const { colours, halo, selection } = palette;
	program.palette = palette;
	gl.uniform3fv(uniform('u_colours'), colours);
	gl.uniform3fv(uniform('u_halo'), halo);
	gl.uniform3fv(uniform('u_selection'), selection);
}
