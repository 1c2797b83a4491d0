/** Lines as RFC 7946 (3.1.9) wants them: cut where they cross the antimeridian, so that none runs round the world. */
import type { Position } from './position';

/** The turn of the world that a stretch lies in: 0 from -180° to 180°, 1 beyond it to the east. */
const turnOf = (one: number, other: number): number => Math.floor(((one + other) / 2 + 180) / 360);

/**
 * The pieces of a line whose longitudes run on across the antimeridian, each within [-180, 180]. Where it is cut, one piece
 * ends and the next begins at the same latitude.
 */
export function cutAtAntimeridian(path: readonly Position[]): Position[][] {
	const pieces: Position[][] = [];
	let piece: Position[] = [];
	let turn: number | null = null;
	path.forEach((position, index) => {
		const before = path[index - 1];
		if (!before) return;
		for (const [from, to] of withinTurns(before, position)) {
			const here = turnOf(from[0], to[0]);
			if (here !== turn) {
				piece = [shifted(from, here)];
				pieces.push(piece);
				turn = here;
			}
			piece.push(shifted(to, here));
		}
	});
	return pieces;
}

const shifted = ([longitude, latitude]: Position, turn: number): Position => [
	longitude - 360 * turn,
	latitude,
];

/** A stretch in two where the antimeridian lies inside it; no stretch is longer than half the world. */
function withinTurns(from: Position, to: Position): [Position, Position][] {
	const least = Math.min(from[0], to[0]);
	const edge = 360 * Math.floor((least + 180) / 360) + 180;
	if (edge <= least || edge >= Math.max(from[0], to[0])) return [[from, to]];
	const share = (edge - from[0]) / (to[0] - from[0]);
	const at: Position = [edge, from[1] + share * (to[1] - from[1])];
	return [
		[from, at],
		[at, to],
	];
}
