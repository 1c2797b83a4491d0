/** `npm run icons`: writes the icons to static/, which is committed. Needed only after a change to the drawing or to its colours. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { icons } from './icons';

for (const [name, file] of Object.entries(icons())) {
	const path = join('static', name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, file);
}
