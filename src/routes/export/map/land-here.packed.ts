/** The land of the basemap within a box, out of the tiles that the file which opens from a disk holds. */
export { landWithin as landHere } from '../../../land-within.packed';
