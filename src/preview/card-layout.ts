/**
 * The sizes of a preview: what is told of a page where its address is pasted. CSS pixels, of which each is two of the picture's:
 * previews are looked at small.
 *
 *     ┌──────────┬──────────────────┐
 *     │ ◉ name   │                  │
 *     │ kind     │                  │
 *     │ Title of │       map        │     the words at the side where reading begins
 *     │ the page │                  │
 *     │ as of    │            credit│
 *     └──────────┴──────────────────┘
 */
import type { SheetSize } from '$lib/picture/sheet-picture';

/** Of the picture, in its own pixels: what readers of Open Graph ask for. */
export const PREVIEW = { width: 1200, height: 630 } as const;

export const PIXELS = 2;
export const CARD = { width: PREVIEW.width / PIXELS, height: PREVIEW.height / PIXELS } as const;

export const PANEL = { width: 234, margin: 22 } as const;

export const CARD_MAP: SheetSize = { width: CARD.width - PANEL.width, height: CARD.height, detail: 'full' };

/** From the largest: the first in which a title has room. Size of type and the distance of its lines. */
export const TITLE_SIZES = [
	{ size: 30, line: 34 },
	{ size: 25, line: 29 },
	{ size: 21, line: 25 },
	{ size: 18, line: 22 },
	{ size: 15.5, line: 19 },
] as const;
