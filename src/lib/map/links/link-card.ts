/**
 * What a canvas's context has of the links: their textures, and two programs for each projection that the map has had.
 * Gone with the context; then another is made.
 */
import {
	startProgram,
	type LinkProgram,
	type LinkShaders,
	type Projecting,
	type StartedProgram,
} from './link-program';
import { linkTextures, type LinkTextures } from './link-textures';
import type { ShownLinks } from './shown-links';

/** Both programs of a canvas. */
export type ProgramPair = readonly [LinkProgram, LinkProgram];

export interface LinkCard {
	gl: WebGL2RenderingContext;
	/** Other links: all of them are to be uploaded. */
	show: () => void;
	/** Some look otherwise: that, one byte a link, is to be uploaded. */
	look: () => void;
	/**
	 * Uploads what is to be, and binds all that is drawn from. In a frame alone: between frames the map's context is MapLibre's.
	 *
	 * @returns The links as they were packed, where they were uploaded.
	 */
	use: (shown: ShownLinks) => ArrayBuffer | null;
	/**
	 * The programs for a projection, compiled side by side when it is first met. Null where the context is lost, and as long
	 * as they are compiled if nothing is to `wait` for that.
	 */
	programs: (projection: Projecting & { variant: string }, wait: boolean) => ProgramPair | null;
	destroy: () => void;
}

/** Nothing is compiled or uploaded yet. */
export function linkCard(gl: WebGL2RenderingContext, first: LinkShaders, second: LinkShaders): LinkCard {
	let textures: LinkTextures | null = null;
	let [isShown, isLooked] = [false, false];
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
		show() {
			isShown = isLooked = false;
		},
		look() {
			isLooked = false;
		},
		use(shown) {
			textures ??= linkTextures(gl);
			const bytes = isShown ? null : shown.bytes();
			if (bytes) textures.links(bytes);
			if (!isLooked) textures.looks(shown.looks);
			isShown = isLooked = true;
			textures.use();
			return bytes;
		},
		programs(projection, wait) {
			const [one, other] = begun(projection).map((program) => program.finished(wait));
			return one && other ? [one, other] : null;
		},
		destroy() {
			textures?.destroy();
			for (const pair of started.values()) for (const program of pair) program.destroy();
		},
	};
}
