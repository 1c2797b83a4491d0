/**
 * The lines and the shapes at their ends as one custom layer of the map: two draws of all links, when the map draws. Owns
 * what it has on the map's card; after a lost context all of it is made again from what is shown.
 */
import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import courseSource from './course.glsl?raw';
import endFragment from './end.fragment.glsl?raw';
import endVertex from './end.vertex.glsl?raw';
import lineFragment from './line.fragment.glsl?raw';
import lineVertex from './line.vertex.glsl?raw';
import type { LinkCamera } from './link-camera';
import { linkCard, type LinkCard, type ProgramPair } from './link-card';
import { putPalette, type LinkPalette } from './link-palette';
import { packedExtent } from './pack-links';
import type { ShownLinks } from './shown-links';
import { piecesFor, stripVertices } from './pieces';
import stripSource from './strip.glsl?raw';

/** Id of the layer. */
export const LINKS_LAYER = 'links-drawn';

export interface LinkLayer {
	layer: CustomLayerInterface;
	show: (links: ShownLinks) => void;
	look: (looks: Uint8Array) => void;
	colour: (palette: LinkPalette) => void;
	/** The map's context is gone, and all that was on the card; the layer is to be added again. */
	lost: () => void;
}

const LINES = { vertex: [courseSource, stripSource, lineVertex], fragment: lineFragment };
const ENDS = { vertex: [courseSource, endVertex], fragment: endFragment };

/**
 * @param camera Is given what the map projects by, whenever it draws.
 * @param drawn Is called at the end of each drawing.
 */
export function linkLayer(camera: LinkCamera, first: LinkPalette, drawn: () => void): LinkLayer {
	let map: MapLibreMap | null = null;
	let card: LinkCard | null = null;
	let palette = first;
	let shown: ShownLinks | null = null;
	let extent: readonly [number, number] = [0, 0];

	const draw = (on: MapLibreMap, { gl }: LinkCard, [lines, ends]: ProgramPair, count: number): void => {
		const all = count * (camera.copies[0] ?? 1);
		const pieces = piecesFor(count);
		const ratio = on.getPixelRatio();
		camera.into(gl, lines, ratio);
		putPalette(gl, lines, palette);
		gl.uniform1i(lines.uniform('u_pieces'), pieces);
		gl.drawArrays(gl.TRIANGLE_STRIP, 0, stripVertices(2 * pieces + 2) * all);
		camera.into(gl, ends, ratio);
		putPalette(gl, ends, palette);
		gl.drawArrays(gl.TRIANGLE_STRIP, 0, stripVertices(4) * all);
	};

	return {
		layer: {
			id: LINKS_LAYER,
			type: 'custom',
			renderingMode: '2d',
			onAdd(on, gl) {
				map = on;
				card = linkCard(gl, LINES, ENDS);
			},
			onRemove() {
				card?.destroy();
				card = null;
			},
			render(_, input) {
				if (!map || !card) return;
				const count = shown?.count ?? 0;
				const packed = shown && card.use(shown);
				if (packed) extent = packedExtent(packed, count);
				camera.see(map, input, extent);
				const both = card.programs(camera, true);
				if (both && count > 0) draw(map, card, both, count);
				drawn();
			},
		},
		show(links) {
			shown = links;
			card?.show();
			map?.triggerRepaint();
		},
		look(looks) {
			if (!shown?.look(looks)) return;
			card?.look();
			map?.triggerRepaint();
		},
		colour(next) {
			palette = next;
			map?.triggerRepaint();
		},
		lost() {
			// MapLibre says so, too, when it starts again after its workers ended; then the context is still there.
			card?.destroy();
			card = null;
		},
	};
}
