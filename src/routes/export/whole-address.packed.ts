/** The address of a page in the file that opens from a disk: where that lies is the reader's own business, and stays out of exports. */
export const wholeAddress = (address: string): string => address;
