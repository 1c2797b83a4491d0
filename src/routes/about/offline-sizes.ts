/** What keeping costs on the wire, in megabytes of 1,000,000 bytes, for the reader who is asked. Held by a test. */

/** The pages of one language, with scripts, styles and faces; kept without being asked. */
export const LANGUAGE_MEGABYTES = 5;

/** The pages of the other language, and the faces that the live map alone needs. */
const OTHER_MEGABYTES = 3;

/** All that goes beyond it: the tiles, and the pages of the other languages. */
export const REST_MEGABYTES = Math.ceil(__ARCHIVE__.bytes / 1e6 + OTHER_MEGABYTES);
