/** How wide the map writes a name, measured in the face that it uses. */
import { nameSizePixels } from '$lib/style/places';

/** A function from a place's name to its width in CSS pixels, at a zoom. */
export function nameWidth(zoom: number): (name: string) => number {
	const context = document.createElement('canvas').getContext('2d');
	if (context) context.font = `600 ${nameSizePixels(zoom)}px "Source Sans 3 Variable"`;
	return (name) => context?.measureText(name).width ?? 0;
}
