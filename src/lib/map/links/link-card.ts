/**
 * What a canvas's context has of the links: their buffers, and two programs for each projection that the map has had.
 * Gone with the context; then another is made.
 */
import { linkBuffers, type LinkBuffers } from './link-buffers';
import { linkProgram, type LinkProgram, type LinkShaders, type Projecting } from './link-program';
import type { ShownLinks } from './shown-links';

/** Both programs of a canvas. */
export type ProgramPair = readonly [LinkProgram, LinkProgram];

export interface LinkCard {
	gl: WebGL2RenderingContext;
	buffers: LinkBuffers;
	/** Links and how they look, all of it. */
	upload: (shown: ShownLinks | null) => void;
	/** The programs for a projection, compiled when it is first met. Null where the context is lost. */
	programs: (projection: Projecting & { variant: string }) => ProgramPair | null;
	destroy: () => void;
}

/** Nothing is compiled or uploaded yet. */
export function linkCard(gl: WebGL2RenderingContext, first: LinkShaders, second: LinkShaders): LinkCard {
	const buffers = linkBuffers(gl);
	const made = new Map<string, ProgramPair>();
	return {
		gl,
		buffers,
		upload(shown) {
			if (!shown) return;
			buffers.links(shown.bytes());
			buffers.looks(shown.looks);
		},
		programs(projection) {
			const before = made.get(projection.variant);
			if (before) return before;
			const [one, other] = [linkProgram(gl, projection, first), linkProgram(gl, projection, second)];
			if (!one || !other) return null;
			made.set(projection.variant, [one, other]);
			return [one, other];
		},
		destroy() {
			buffers.destroy();
			for (const pair of made.values()) for (const { program } of pair) gl.deleteProgram(program);
		},
	};
}
