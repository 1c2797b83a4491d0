/** No legs at all: a map that repaints in every frame. What it costs, any way of drawing in the map costs at least. */
import type { StartDrawing } from './bench-page';

export const drawNothing: StartDrawing = async (map, ready, drawn) => {
	await ready;
	let animated = true;
	map.on('render', () => {
		drawn();
		if (animated) map.triggerRepaint();
	});
	map.triggerRepaint();
	return {
		animate(on) {
			animated = on;
			if (on) map.triggerRepaint();
		},
	};
};
