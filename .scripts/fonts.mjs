// `npm run fonts`: cuts the faces of the site out of the packages that bring them, and writes them with their rules and
// their licences to src/fonts/, which is committed. Needed only after a change to the table in fonts/faces.mjs.
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cutFace, sourceOf } from './fonts/cut-face.mjs';
import { faceRules } from './fonts/face-rules.mjs';
import { faces } from './fonts/faces.mjs';
import { root } from './run.mjs';

const require = createRequire(import.meta.url);
const folder = join(root, 'src/fonts');

for (const face of faces) {
	const file = await cutFace(face);
	writeFileSync(join(folder, `${face.name}.woff2`), file);
	console.log(`${face.name}: ${face.characters.length} characters, ${file.length} bytes`);
}
writeFileSync(join(folder, 'faces.css'), await faceRules());
for (const name of new Set(faces.map(({ source }) => sourceOf(source).package))) {
	copyFileSync(require.resolve(`${name}/LICENSE`), join(folder, `OFL-${name.split('/')[1]}.txt`));
}
