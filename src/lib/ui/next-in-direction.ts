/** Which of several points lies next when one goes on from another with an arrow key. Pure; knows pixels alone. */

export type Direction = 'up' | 'down' | 'left' | 'right';

/** CSS pixels, y downwards. */
export type Point = readonly [x: number, y: number];

const STEPS: Readonly<Record<Direction, Point>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** How much farther a pixel aside counts than one straight on. */
const ASIDE = 2;

/**
 * The index of the nearest point within 45 degrees of the direction, where pixels aside count double; null where there is
 * none. Of points that lie on the one that is left, the later come down and to the right of it, so that each is reached.
 */
export function nextInDirection(points: readonly Point[], from: number, direction: Direction): number | null {
	const start = points[from];
	if (!start) return null;
	const [stepX, stepY] = STEPS[direction];
	let best: { index: number; cost: number } | null = null;
	points.forEach(([x, y], index) => {
		if (index === from) return;
		const [acrossX, acrossY] = [x - start[0], y - start[1]];
		const together = Math.hypot(acrossX, acrossY) < 1;
		const onward = together
			? (index > from ? 0.5 : -0.5) * (stepX + stepY)
			: acrossX * stepX + acrossY * stepY;
		const aside = together ? 0 : Math.abs(acrossX * stepY - acrossY * stepX);
		if (onward <= 0 || aside > onward) return;
		const cost = onward + ASIDE * aside;
		if (!best || cost < best.cost) best = { index, cost };
	});
	return (best as { index: number } | null)?.index ?? null;
}
