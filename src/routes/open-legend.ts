/** Opens the legend where there is room for it: on a wall nobody does so by hand. Needs a page. */

/** CSS pixels of the map; with less the legend would lie over what it explains. */
const ROOM = { width: 1000, height: 700 };

/** @returns The end of it: what was opened is closed. */
export function openLegend(): (() => void) | undefined {
	const legend = document.querySelector<HTMLDetailsElement>('.controls details.legend');
	const stage = legend?.closest('.stage');
	if (!legend || !stage || legend.open) return;
	if (stage.clientWidth < ROOM.width || stage.clientHeight < ROOM.height) return;
	legend.open = true;
	return () => (legend.open = false);
}
