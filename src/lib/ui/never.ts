/**
 * What a part waits for that is loaded in a browser alone: on the server nothing comes of it. Where the server's program named
 * such parts, their style sheets would be linked to every page (5 kB, and a request for each).
 */
export const never = new Promise<never>(() => undefined);
