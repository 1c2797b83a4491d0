/**
 * Faces of the text on the map, as `text-font` wants them. The style names no `glyphs`, so MapLibre draws text from the
 * page's own fonts: it joins the list with commas and hands it to a canvas. Two things follow:
 * - a family whose name is no plain identifier must bring its own quotation marks, or the canvas ignores it and draws
 *   ten-pixel text in a face of its own choice;
 * - the weight is read out of the *first* name alone, so a heavier face is asked for by a first name that no font has.
 * The page must have loaded the faces before the first label is drawn. The family has letters of several scripts, a file
 * each, so Arabic needs no other name.
 */

/** The family of everything that is no quotation, as CSS writes it. */
export const SANS = "'Atlas Sans'";

/** The sans at its ordinary weight. */
export const REGULAR = [SANS];

/** The sans, half bold. */
export const SEMIBOLD = ["'Semibold'", SANS];

/** Names in Arabic: the sans again, whose Arabic letters are those of Noto Sans Arabic. */
export const ARABIC = [SANS];
