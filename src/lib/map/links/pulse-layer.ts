/**
 * What moves along links, on a canvas of its own over the map: two draws of all links in a frame and time as the one uniform
 * that is set. Owns the canvas's context; the projection is the one that the map drew with last.
 */
import type { ScreenBox } from '../name-boxes';
import breathFragment from './breath.fragment.glsl?raw';
import breathVertex from './breath.vertex.glsl?raw';
import courseSource from './course.glsl?raw';
import type { LinkCamera } from './link-camera';
import { linkCard, type LinkCard, type ProgramPair } from './link-card';
import { putPalette, type LinkPalette } from './link-palette';
import { breathPiecesFor, PULSE_VERTICES, pulsesFor, stripVertices } from './pieces';
import pulseFragment from './pulse.fragment.glsl?raw';
import pulseVertex from './pulse.vertex.glsl?raw';
import type { ShownLinks } from './shown-links';
import stripSource from './strip.glsl?raw';

export interface PulseLayer {
	/** Links of which the first ones travel. */
	show: (links: ShownLinks, travelling: number) => void;
	look: (looks: Uint8Array) => void;
	colour: (palette: LinkPalette) => void;
	/** The map was drawn with another projection, or in another size. */
	moved: () => void;
	/** Boxes in CSS pixels, such as those of names, over which nothing is drawn. */
	leaveFree: (boxes: readonly ScreenBox[]) => void;
	draw: (seconds: number) => void;
	clear: () => void;
	destroy: () => void;
}

/** A box in pixels of the canvas, from its lower left corner. */
type Box = readonly [x: number, y: number, width: number, height: number];

const PULSES = { vertex: [courseSource, pulseVertex], fragment: pulseFragment };
const BREATH = { vertex: [courseSource, stripSource, breathVertex], fragment: breathFragment };

/** A canvas with more pixels than this to a CSS pixel costs more than anybody sees. */
const FINEST = 2;

/** Takes a canvas over; does nothing where there is no second context to be had. */
export function pulseLayer(canvas: HTMLCanvasElement, camera: LinkCamera, first: LinkPalette): PulseLayer {
	/** There from the first frame on: the map's own need not wait for it. */
	let gl: WebGL2RenderingContext | null = null;
	let hasBegun = false;
	let card: LinkCard | null = null;
	let palette = first;
	let shown: ShownLinks | null = null;
	let travelling = 0;
	let boxes: readonly ScreenBox[] = [];
	let free: Box[] = [];
	let ratio = 1;
	let [each, pieces] = [1, 1];
	/** Whether the programs know the projection, the palette and the canvas. */
	let isSet = false;

	const start = (): void => {
		hasBegun = true;
		gl ??= canvas.getContext('webgl2', { antialias: false, depth: false, powerPreference: 'low-power' });
		if (!gl || gl.isContextLost()) return;
		card = linkCard(gl, PULSES, BREATH);
		gl.enable(gl.BLEND);
		gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
		gl.clearColor(0, 0, 0, 0);
		isSet = false;
	};
	const lost = (event: Event): void => {
		// Else the browser would not give it back.
		event.preventDefault();
		card = null;
	};
	canvas.addEventListener('webglcontextlost', lost);
	canvas.addEventListener('webglcontextrestored', start);

	const resize = (context: WebGL2RenderingContext): void => {
		ratio = Math.min(FINEST, window.devicePixelRatio || 1);
		const [width, height] = [Math.round(canvas.clientWidth * ratio), Math.round(canvas.clientHeight * ratio)];
		if (canvas.width !== width || canvas.height !== height) {
			canvas.width = width;
			canvas.height = height;
		}
		context.viewport(0, 0, width, height);
		free = boxes.map(({ x, y, width: across, height: down }): Box => [
			Math.floor(x * ratio),
			Math.floor(height - (y + down) * ratio),
			Math.ceil(across * ratio),
			Math.ceil(down * ratio),
		]);
	};
	const set = (context: WebGL2RenderingContext, both: ProgramPair): void => {
		resize(context);
		for (const program of both) {
			camera.into(context, program, ratio);
			putPalette(context, program, palette);
		}
		const [pulses, breath] = both;
		context.useProgram(pulses.program);
		context.uniform1i(pulses.uniform('u_pulses'), each);
		context.useProgram(breath.program);
		context.uniform1i(breath.uniform('u_pieces'), pieces);
		context.uniform1i(breath.uniform('u_first'), travelling);
		isSet = true;
	};
	const clear = (): void => gl?.clear(gl.COLOR_BUFFER_BIT);

	return {
		show(links, count) {
			shown = links;
			travelling = count;
			each = pulsesFor(links.count);
			pieces = breathPiecesFor(links.count - count, count, each);
			isSet = false;
			card?.show();
		},
		look(looks) {
			if (!shown?.look(looks)) return;
			card?.look();
			isSet = false;
		},
		colour(next) {
			palette = next;
			isSet = false;
		},
		moved() {
			isSet = false;
		},
		leaveFree(next) {
			boxes = next;
			isSet = false;
		},
		draw(seconds) {
			// Before the map has drawn for the first time there is nothing to project by.
			if (!shown || camera.variant === '') return;
			if (!hasBegun) start();
			if (!gl || !card) return;
			const both = card.programs(camera, false);
			// What stands there is of another projection.
			if (!both) return clear();
			if (!isSet) {
				card.use(shown);
				set(gl, both);
			}
			clear();
			const copies = camera.copies[0] ?? 1;
			const [pulses, breath] = both;
			const breathing = shown.count - travelling;
			if (breathing > 0) {
				gl.useProgram(breath.program);
				gl.uniform1f(breath.uniform('u_seconds'), seconds);
				gl.drawArrays(gl.TRIANGLE_STRIP, 0, stripVertices(2 * pieces + 2) * breathing * copies);
			}
			if (travelling > 0) {
				gl.useProgram(pulses.program);
				gl.uniform1f(pulses.uniform('u_seconds'), seconds);
				gl.drawArrays(gl.TRIANGLES, 0, PULSE_VERTICES * travelling * copies * each);
			}
			if (free.length === 0) return;
			gl.enable(gl.SCISSOR_TEST);
			for (const box of free) {
				gl.scissor(...box);
				clear();
			}
			gl.disable(gl.SCISSOR_TEST);
		},
		clear,
		destroy() {
			canvas.removeEventListener('webglcontextlost', lost);
			canvas.removeEventListener('webglcontextrestored', start);
			card?.destroy();
			gl?.getExtension('WEBGL_lose_context')?.loseContext();
			card = null;
		},
	};
}
