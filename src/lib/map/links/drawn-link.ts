/** What the link layer needs of a link: a scene's marks satisfy it, and so does whatever else wants links drawn. */
import type { Emphasis, LinkMark } from '$lib/scene/model';

export type DrawnLink = Pick<
	LinkMark,
	'id' | 'course' | 'kind' | 'standing' | 'directed' | 'fades' | 'seats' | 'emphasis'
> & {
	/** Where it stands for several legs: how many. */
	bundle?: { legs: number };
};

/** What changes about a link without its line changing. */
export interface LinkState {
	emphasis: Emphasis;
	hover: boolean;
}
