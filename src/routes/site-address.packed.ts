/** The file that opens from a disk is at no address that paper could name. */

export const builtOrigin: string | null = null as string | null;
