/** The little of the inset's land that a page needs which brings that land along. Plain. */
import type { CountryMark } from '$lib/scene/model';
import { insetProjection } from './inset-projection';

/** Units; the inset is about as wide in CSS pixels. */
export const INSET_LAND_WIDTH = 280;

const { width, height } = insetProjection(INSET_LAND_WIDTH).size;

/** What its paths are drawn in, as a `viewBox`. */
export const INSET_LAND_BOX = `0 0 ${String(width)} ${String(height)}`;

/** The class of a country's outline. */
export function outlineClass(emphasis: CountryMark['emphasis']): string {
	return `outline ${emphasis}`;
}
