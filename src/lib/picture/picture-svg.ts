/**
 * The whole map of a scene as one SVG, written while the page is built: what readers see before any script has run, where
 * none runs, and on paper. The same scene, projection, colours and order as the live map; every place and link in it is a
 * real link. Colours come from the page's custom properties (`src/map-picture.css`).
 *
 *     ┌ svg, as large as the frame on screen; its ratio is told to the style sheet in digits ─┐
 *     │  ┌ svg, stretched: land, borders, lines. Strokes keep their width                  ┐  │
 *     │  └──────────────────────────────────────────────────────────────────────────────────┘  │
 *     │     ┌ svg at a share of width and height: a dot, a shape or a name, in CSS pixels ┐     │
 *     └─────────────────────────────────────────────────────────────────────────────────────────┘
 */
import type { LinkMark, Scene } from '$lib/scene/model';
import { element } from './markup';
import { pictureFrame } from './picture-frame';
import { pictureLand, type LandOfPicture } from './picture-land';
import { LAYOUTS, laidOut } from './picture-layout';
import { pictureEnds, pictureLinks } from './picture-links';
import { namesOf, pictureCountryNames, picturePlaces } from './picture-names';

export interface PictureWords {
	/** What assistive technology calls the picture. */
	label: string;
	link: (link: LinkMark) => string;
}

export interface PictureAddresses {
	place: (id: string) => string;
	contact: (id: string) => string;
}

export interface PictureOptions {
	land: LandOfPicture;
	words: PictureWords;
	addresses: PictureAddresses;
	/** ISO 3166-1 alpha-2 codes of the countries that the dossier is about. */
	storyCountries: readonly string[];
}

/** The SVG of a scene. */
export function pictureSvg(scene: Scene, { land, words, addresses, storyCountries }: PictureOptions): string {
	const frame = pictureFrame(scene.frame);
	const { zoom } = laidOut(frame, LAYOUTS[0]);
	const names = namesOf(scene, land, frame);
	const highlights = new Map(scene.countries.map(({ country, emphasis }) => [country, emphasis] as const));
	const { width, height } = frame;
	const stretched =
		pictureLand(land, frame, { storyCountries, highlights }) +
		pictureLinks(scene.links, frame, zoom, { href: addresses.contact, label: words.link });
	return element(
		'svg',
		{
			class: 'map-picture-fit map-marks',
			role: 'group',
			'aria-label': words.label,
			...ratioInDigits(width / height),
		},
		element(
			'svg',
			{
				width: '100%',
				height: '100%',
				viewBox: `0 0 ${String(Math.round(width * 100) / 100)} ${String(Math.round(height * 100) / 100)}`,
				preserveAspectRatio: 'none',
			},
			stretched,
		) +
			pictureCountryNames(names, frame) +
			pictureEnds(scene.links, frame, zoom) +
			picturePlaces(scene.places, names, frame, addresses.place),
	);
}

/**
 * Width to height, in attributes that a style sheet can add up: a page may carry no style of its own, since the policy of
 * the site forbids it. Ratios beyond 9.999 are held there.
 */
export function ratioInDigits(ratio: number): Record<`data-${string}`, string> {
	const [ones = '0', tenths = '0', hundredths = '0', thousandths = '0'] = Math.min(9.999, ratio)
		.toFixed(3)
		.replace('.', '');
	return {
		'data-ones': ones,
		'data-tenths': tenths,
		'data-hundredths': hundredths,
		'data-thousandths': thousandths,
	};
}
