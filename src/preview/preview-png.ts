/** The preview of a page as the bytes of a PNG: drawn once, and again only when what it shows, or how, has changed. Runs in Node. */
import { Resvg } from '@resvg/resvg-js';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import { digestOf, keptBytes } from './cache-folder';
import { PREVIEW } from './card-layout';
import { palettePng } from './palette-png';
import { fontSettings, previewFonts } from './preview-fonts';

/** To be raised with a change to how pixels become a PNG. */
const WRITTEN = 'palette-1';

export async function previewPng(svg: string): Promise<Buffer> {
	const fonts = await previewFonts();
	const name = `${digestOf([svg, fonts.digest, resvg.version, WRITTEN])}.png`;
	return keptBytes(name, () => {
		const options = { font: fontSettings(fonts), fitTo: { mode: 'width', value: PREVIEW.width } } as const;
		const { pixels, width, height } = new Resvg(svg, options).render();
		return Promise.resolve(palettePng(pixels, width, height));
	});
}
