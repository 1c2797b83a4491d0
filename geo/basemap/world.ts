/** The whole world in degrees: cutting to it cuts at the antimeridian. */
import type { Bounds } from '../../src/lib/geometry/position';

export const WORLD: Bounds = [-180, -90, 180, 90];
