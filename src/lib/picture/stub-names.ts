/**
 * The name of the far country beside the end of a link that fades out towards it, with an arrow, so that it is not taken
 * for the name of what lies there.
 */
import type { Size } from '$lib/geometry/fit-camera';
import { arrowAt } from '$lib/geometry/arrow-at';
import type { LinkMark, Position } from '$lib/scene/model';
import { overlaps, type LabelBox } from './place-labels';
import type { ScreenPoint } from './screen-line';
import { textWidth } from './text-width';

export interface NamedStub extends Stub {
	/** CSS pixels from there to the baseline. */
	across: number;
	down: number;
	anchor: 'start' | 'middle' | 'end';
	box: LabelBox;
}

/** Pixels of type. */
const SIZE = 12;
const ARROWS = ['↑', '↗', '→', '↘', '↓', '↙', '←', '↖'] as const;

/** Where a link fades out to, in words. */
export interface Stub {
	link: LinkMark;
	text: string;
	/** The end of the link. */
	point: Position;
}

/** The stubs of links: where several fade out from one place towards one country, the one in their middle names it. */
export function stubsOf(links: readonly LinkMark[]): Stub[] {
	const groups = new Map<string, Stub[]>();
	for (const link of links) {
		const outward = link.fades === 'from' ? [...link.path].reverse() : link.path;
		const [start, point] = [outward[0], outward.at(-1)];
		if (link.towards === null || !start || !point) continue;
		const octant = Math.round(arrowAt(outward, 1).bearingDegrees / 45) % ARROWS.length;
		const key = `${link.towards} ${String(start)}`;
		const text = `${ARROWS[octant] ?? ''} ${link.towards}`;
		groups.set(key, [...(groups.get(key) ?? []), { link, text, point }]);
	}
	return [...groups.values()].flatMap((group) => {
		const inOrder = [...group].sort((a, b) => a.point[0] - b.point[0]);
		// One that is brought forward goes before the middle one.
		const forward = inOrder.filter(({ link }) => link.emphasis !== 'dimmed');
		const among = forward.length > 0 ? forward : inOrder;
		return among[Math.floor((among.length - 1) / 2)] ?? [];
	});
}

/** The names that have room. */
export function stubNames(
	links: readonly LinkMark[],
	{
		onMap,
		room,
		taken,
	}: { onMap: (position: Position) => ScreenPoint; room: Size; taken: readonly LabelBox[] },
): NamedStub[] {
	const named: NamedStub[] = [];
	for (const stub of stubsOf(links)) {
		const [x, y] = onMap(stub.point);
		const width = textWidth(stub.text, SIZE);
		const height = SIZE * 1.2;
		for (const [anchor, share] of [
			['middle', 0.5],
			['end', 1],
			['start', 0],
		] as const) {
			const box = { left: x - share * width, top: y - 4 - height, width, height };
			const inside = box.left >= 0 && box.top >= 0 && box.left + width <= room.width && y <= room.height;
			const others = [...taken, ...named.map((other) => other.box)];
			if (!inside || others.some((other) => overlaps(box, other))) continue;
			named.push({ ...stub, across: 0, down: -4 - height * 0.2, anchor, box });
			break;
		}
	}
	return named;
}
