/**
 * The faces of the site as a rasteriser wants them: files of OpenType, one for each weight, cut out of those that pages fetch. The
 * same letters, the same shapes. Runs in Node.
 */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { digestOf, keptFile } from './cache-folder';

/** What the faces are called within their files: by these a drawing asks for them. */
export const FAMILIES = { latin: 'Atlas Sans 3 ExtraLight', arabic: 'Noto Sans Arabic' } as const;

/** The weights that a preview is set in. */
export const WEIGHTS = [400, 600] as const;
export type Weight = (typeof WEIGHTS)[number];

const FACES = ['sans', 'sans-letters', 'sans-arabic'] as const;

export interface PreviewFonts {
	/** Paths of the files. */
	files: readonly string[];
	/** The same for the same faces. */
	digest: string;
}

let made: Promise<PreviewFonts> | undefined;

/** All faces that a preview may need. */
export const previewFonts = (): Promise<PreviewFonts> => (made ??= makeFonts());

async function makeFonts(): Promise<PreviewFonts> {
	const sources = FACES.map((name) => ({ name, bytes: readFileSync(`src/fonts/${name}.woff2`) }));
	const files = await Promise.all(
		sources.flatMap(({ name, bytes }) =>
			WEIGHTS.map((weight) =>
				keptFile(`${name}-${weight}-${digestOf([bytes])}.ttf`, () =>
					subsetFont(bytes, '', {
						keepAllGlyphs: true,
						targetFormat: 'sfnt',
						variationAxes: { wght: weight },
					}),
				),
			),
		),
	);
	return { files, digest: digestOf(sources.map(({ bytes }) => bytes)) };
}

/** For the rasteriser: these faces and none of the machine's, so that a preview is the same wherever it is made. */
export const fontSettings = ({ files }: PreviewFonts) => ({
	loadSystemFonts: false,
	fontFiles: [...files],
	defaultFontFamily: FAMILIES.latin,
});
