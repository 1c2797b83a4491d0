/** Packed links on a card: two buffers, and how the shaders read them. Uploads what it is given and nothing by itself. */
import { LINK_BYTES, OFFSETS } from './pack-links';
import { LOOK_BYTES, type ByteRange } from './link-looks';

export interface LinkBuffers {
	/** All links, once for each scene. */
	links: (bytes: ArrayBuffer) => void;
	/** How they look: all of it, or the part that changed. */
	looks: (packed: Uint8Array, part?: ByteRange) => void;
	/**
	 * Makes them what is drawn: each link for so many instances that follow each other, from the link numbered `first`.
	 * `view` tells apart what is drawn from the same links in different ways, so that a frame sets nothing anew.
	 */
	use: (view: number, each: number, first: number) => void;
	destroy: () => void;
}

/** Attributes by location, as `course.glsl` has them. */
const FLOATS = [
	{ size: 4, offset: OFFSETS.from },
	{ size: 4, offset: OFFSETS.to },
	{ size: 4, offset: OFFSETS.bow },
	{ size: 2, offset: OFFSETS.part },
];
const TRAITS = 4;
const STATE = 5;

interface View {
	array: WebGLVertexArrayObject;
	each: number;
	first: number;
}

/** Empty buffers in a context. */
export function linkBuffers(gl: WebGL2RenderingContext): LinkBuffers {
	const [geometry, state] = [gl.createBuffer(), gl.createBuffer()];
	const views = new Map<number, View>();

	const point = (each: number, first: number): void => {
		const start = first * LINK_BYTES;
		gl.bindBuffer(gl.ARRAY_BUFFER, geometry);
		for (const [location, { size, offset }] of FLOATS.entries())
			gl.vertexAttribPointer(location, size, gl.FLOAT, false, LINK_BYTES, start + offset);
		gl.vertexAttribIPointer(TRAITS, 4, gl.UNSIGNED_BYTE, LINK_BYTES, start + OFFSETS.traits);
		gl.bindBuffer(gl.ARRAY_BUFFER, state);
		gl.vertexAttribIPointer(STATE, 4, gl.UNSIGNED_BYTE, LOOK_BYTES, first * LOOK_BYTES);
		for (let location = 0; location <= STATE; location += 1) {
			gl.enableVertexAttribArray(location);
			gl.vertexAttribDivisor(location, each);
		}
	};

	return {
		links(bytes) {
			gl.bindBuffer(gl.ARRAY_BUFFER, geometry);
			gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.STATIC_DRAW);
		},
		looks(packed, part) {
			gl.bindBuffer(gl.ARRAY_BUFFER, state);
			if (part) gl.bufferSubData(gl.ARRAY_BUFFER, part.from, packed, part.from, part.to - part.from);
			else gl.bufferData(gl.ARRAY_BUFFER, packed, gl.DYNAMIC_DRAW);
		},
		use(name, each, first) {
			const view = views.get(name);
			gl.bindVertexArray(view?.array ?? null);
			if (view?.each === each && view.first === first) return;
			const array = view?.array ?? gl.createVertexArray();
			gl.bindVertexArray(array);
			point(each, first);
			views.set(name, { array, each, first });
		},
		destroy() {
			for (const { array } of views.values()) gl.deleteVertexArray(array);
			gl.deleteBuffer(geometry);
			gl.deleteBuffer(state);
		},
	};
}
