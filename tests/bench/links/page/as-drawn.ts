/** How large things are drawn, alike for the ways of drawing that are not ours. CSS pixels and milliseconds. */
export const LINE_WIDTH = 2;
export const PULSE_RADIUS = 2.5;
/** In which a pulse runs along its leg, whatever its length. */
export const PULSE_MS = 3000;
