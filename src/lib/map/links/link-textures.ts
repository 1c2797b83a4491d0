/**
 * Packed links on a card: two textures that shaders read by the number of a vertex. Uploads what it is given and nothing by
 * itself.
 *
 * Textures, and not instanced attributes: a draw of many small instances costs each of them a draw of its own where a
 * processor does the drawing. `tests/bench/README.md` has what that was.
 */
import { across, LINK_BYTES, LINK_TEXELS, rows } from './pack-links';

export interface LinkTextures {
	/** All links, once for each scene. */
	links: (bytes: ArrayBuffer) => void;
	/** How they look. */
	looks: (packed: Uint8Array) => void;
	/** Binds both to the units that programs read them from. */
	use: () => void;
	destroy: () => void;
}

/** Texture units. */
export const LINKS_UNIT = 0;
export const LOOKS_UNIT = 1;

/** Empty textures in a context. Other units, and what MapLibre knows to be bound, change with every call. */
export function linkTextures(gl: WebGL2RenderingContext): LinkTextures {
	const bind = (unit: number, texture: WebGLTexture): void => {
		gl.activeTexture(gl.TEXTURE0 + unit);
		gl.bindTexture(gl.TEXTURE_2D, texture);
	};
	/** Integers have no filter, and a texture that asks for one is not drawn from. */
	const made = (): WebGLTexture => {
		const texture = gl.createTexture();
		bind(LINKS_UNIT, texture);
		for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
			gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
		return texture;
	};
	const [links, looks] = [made(), made()];

	return {
		links(bytes) {
			const count = bytes.byteLength / LINK_BYTES;
			const of = [gl.RGBA_INTEGER, gl.UNSIGNED_INT, new Uint32Array(bytes)] as const;
			bind(LINKS_UNIT, links);
			gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32UI, LINK_TEXELS * across(count), rows(count), 0, ...of);
		},
		looks(packed) {
			const count = packed.length;
			const of = [gl.RED_INTEGER, gl.UNSIGNED_BYTE, packed] as const;
			bind(LOOKS_UNIT, looks);
			gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8UI, across(count), rows(count), 0, ...of);
		},
		use() {
			bind(LINKS_UNIT, links);
			bind(LOOKS_UNIT, looks);
		},
		destroy() {
			gl.deleteTexture(links);
			gl.deleteTexture(looks);
		},
	};
}
