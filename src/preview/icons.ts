/** The icons of the site: its mark on paper, in the sizes and forms that browsers and home screens ask for. Runs in Node. */
import { light } from '$lib/style/light';
import { Resvg } from '@resvg/resvg-js';
import { MARK_SIDE, siteMark } from './site-mark';

/** How much of the side the mark takes, and the radius of the paper's corners in units of the mark. */
const LOOKS = {
	rounded: { share: 0.8, corner: 6 },
	whole: { share: 0.72, corner: 0 },
	// Whatever a mask cuts off, the inner four fifths of the circle stay.
	masked: { share: 0.56, corner: 0 },
} as const;

function onPaper({ share, corner }: { share: number; corner: number }): string {
	const aside = (MARK_SIDE * (1 - share)) / 2;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MARK_SIDE} ${MARK_SIDE}">`,
		`<rect width="${MARK_SIDE}" height="${MARK_SIDE}" rx="${corner}" fill="${light.surface}"/>`,
		`<g transform="translate(${aside} ${aside}) scale(${share})">${siteMark(light.text)}</g>`,
		'</svg>\n',
	].join('');
}

const png = (svg: string, side: number): Buffer =>
	new Resvg(svg, { fitTo: { mode: 'width', value: side } }).render().asPng();

/** An ICO file with one PNG in it: some ask for /favicon.ico, whatever a page says. */
function ico(image: Buffer, side: number): Buffer {
	const head = Buffer.alloc(22);
	head.writeUInt16LE(1, 2);
	head.writeUInt16LE(1, 4);
	head.set([side, side, 0, 0, 1, 0, 32, 0], 6);
	head.writeUInt32LE(image.length, 14);
	head.writeUInt32LE(head.length, 18);
	return Buffer.concat([head, image]);
}

/** Files by their path within static/. */
export function icons(): Record<string, Buffer> {
	const [rounded, whole, masked] = [onPaper(LOOKS.rounded), onPaper(LOOKS.whole), onPaper(LOOKS.masked)];
	return {
		'favicon.ico': ico(png(rounded, 32), 32),
		'icons/icon.svg': Buffer.from(rounded),
		'icons/icon-192.png': png(rounded, 192),
		'icons/icon-512.png': png(rounded, 512),
		'icons/maskable-512.png': png(masked, 512),
		'icons/apple-touch-icon.png': png(whole, 180),
	};
}
