/** How wide the map writes a name, measured in the face that it uses. */
import { SANS } from '$lib/style/map-fonts';
import { nameSizePixels } from '$lib/style/place-sizes';

const context = (): CanvasRenderingContext2D | null =>
	(measuring ??= document.createElement('canvas').getContext('2d'));
let measuring: CanvasRenderingContext2D | null = null;

/** A function from a place's name to its width in CSS pixels, at a zoom and so many times larger than on a desk. */
export function nameWidth(zoom: number, textScale: number): (name: string) => number {
	const face = context();
	if (face) face.font = `600 ${nameSizePixels(zoom) * textScale}px ${SANS}`;
	return (name) => face?.measureText(name).width ?? 0;
}
