/**
 * What a canvas's context has of the links: their buffers, and two programs for each projection that the map has had.
 * Gone with the context; then another is made.
 */
import { linkBuffers, type LinkBuffers } from './link-buffers';
import {
	startProgram,
	type LinkProgram,
	type LinkShaders,
	type Projecting,
	type StartedProgram,
} from './link-program';
import type { ShownLinks } from './shown-links';

/** Both programs of a canvas. */
export type ProgramPair = readonly [LinkProgram, LinkProgram];

export interface LinkCard {
	gl: WebGL2RenderingContext;
	buffers: LinkBuffers;
	/** Links and how they look, all of it. What was packed, and nothing for none. */
	upload: (shown: ShownLinks | null) => ArrayBuffer;
	/**
	 * The programs for a projection, compiled side by side when it is first met. Null where the context is lost, and as long
	 * as they are compiled if nothing is to `wait` for that.
	 */
	programs: (projection: Projecting & { variant: string }, wait: boolean) => ProgramPair | null;
	destroy: () => void;
}

/** Nothing is compiled or uploaded yet. */
export function linkCard(gl: WebGL2RenderingContext, first: LinkShaders, second: LinkShaders): LinkCard {
	const buffers = linkBuffers(gl);
	const started = new Map<string, readonly [StartedProgram, StartedProgram]>();
	const begun = (projection: Projecting & { variant: string }) => {
		const before = started.get(projection.variant);
		if (before) return before;
		const pair = [startProgram(gl, projection, first), startProgram(gl, projection, second)] as const;
		started.set(projection.variant, pair);
		return pair;
	};
	return {
		gl,
		buffers,
		upload(shown) {
			if (!shown) return new ArrayBuffer();
			const bytes = shown.bytes();
			buffers.links(bytes);
			buffers.looks(shown.looks);
			return bytes;
		},
		programs(projection, wait) {
			const [one, other] = begun(projection).map((program) => program.finished(wait));
			return one && other ? [one, other] : null;
		},
		destroy() {
			buffers.destroy();
			for (const pair of started.values()) for (const program of pair) program.destroy();
		},
	};
}
