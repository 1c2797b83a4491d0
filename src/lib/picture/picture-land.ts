/**
 * Sea, land, lakes and borders of a still picture, from the basemap's shapes. Knows nothing of the scene but which
 * countries it marks.
 */
import { simplifyLine } from '$lib/geometry/simplify-line';
import type { Position } from '$lib/geometry/position';
import type { Emphasis } from '$lib/scene/model';
import { element, type Attributes } from './markup';
import { pathData } from './path-data';
import type { PictureFrame, PicturePoint } from './picture-frame';

/** The basemap within and round a frame; longitudes and latitudes in degrees. */
export interface LandOfPicture {
	countries: readonly {
		/** ISO 3166-1 alpha-2, or null where the land has none. */
		code: string | null;
		/** Closed; may run along the edges of what was cut. */
		rings: readonly Position[][];
		/** True edges alone. */
		edges: readonly Position[][];
	}[];
	water: readonly Position[][];
	/** The large rivers alone. */
	rivers: readonly Position[][];
	borders: readonly { kind: 'settled' | 'disputed'; line: Position[] }[];
	labels: readonly { code: string; rank: number; name: string; point: Position }[];
}

export interface LandMarks {
	/** ISO 3166-1 alpha-2 codes of countries whose land stands out a little. */
	storyCountries: readonly string[];
	/** Countries that the text gives no nearer, by their code. */
	highlights: ReadonlyMap<string, Emphasis>;
	/** What ids within the page begin with, where it has more than one picture. */
	ids?: string;
	/** Units by which a line may stray, where the picture is small. */
	tolerance?: number;
}

/** Units by which a line may stray: three quarters of a pixel of a map that is 1,000 pixels wide. */
const TOLERANCE = 3;
/** Rings smaller than this in both directions are specks: two and a half such pixels. */
const SPECK = 10;

/** The land as SVG elements, bottom to top. */
export function pictureLand(land: LandOfPicture, frame: PictureFrame, marks: LandMarks): string {
	// No thing of a dossier has two hyphens in its id.
	const [landId, storyId] = ['land', 'story-land'].map((name) => `${marks.ids ?? 'picture'}--${name}`);
	const data = (lines: readonly Position[][], closed: boolean): string =>
		lines.map((line) => lineData(line, closed, frame, marks.tolerance)).join('');
	const story = land.countries.filter(({ code }) => code !== null && marks.storyCountries.includes(code));
	const other = land.countries.filter((country) => !story.includes(country));
	const all = (countries: LandOfPicture['countries']): string =>
		data(
			countries.flatMap(({ rings }) => rings),
			true,
		);
	const lines = (wanted: 'settled' | 'disputed'): string =>
		data(
			land.borders.flatMap(({ kind, line }) => (kind === wanted ? [line] : [])),
			false,
		);
	const shape = (attributes: Attributes, d: string): string =>
		d === '' ? '' : element('path', { ...attributes, d, 'vector-effect': 'non-scaling-stroke' });
	const highlighted = land.countries.flatMap(({ code, rings, edges }) => {
		const emphasis = code === null ? undefined : marks.highlights.get(code);
		if (!emphasis) return [];
		return [
			shape({ class: `country ${emphasis}` }, data(rings, true)),
			shape({ class: `country-edge ${emphasis}` }, data(edges, false)),
		];
	});
	const outlines = [all(other), all(story)] as const;
	const there = new Set(outlines.flatMap((d, index) => (d === '' ? [] : [index === 0 ? landId : storyId])));
	// The same outlines twice: as a band along the shore below all land, and filled. Written once.
	const again = (name: string | null, id = ''): string =>
		there.has(id) ? element('use', { class: name, href: `#${id}` }) : '';
	return [
		element('defs', {}, shape({ id: landId }, outlines[0]) + shape({ id: storyId }, outlines[1])),
		element('g', { class: 'shore' }, again(null, landId) + again(null, storyId)),
		again('land', landId),
		again('land story', storyId),
		shape({ class: 'river' }, data(land.rivers, false)),
		shape({ class: 'water' }, data(land.water, true)),
		...highlighted,
		shape({ class: 'border' }, lines('settled')),
		shape({ class: 'border disputed' }, lines('disputed')),
	].join('');
}

function lineData(
	line: readonly Position[],
	closed: boolean,
	frame: PictureFrame,
	tolerance = TOLERANCE,
): string {
	const points = line.map(frame.project);
	if (closed && isSpeck(points, (SPECK * tolerance) / TOLERANCE)) return '';
	return pathData(simplifyLine(points, tolerance), closed);
}

function isSpeck(points: readonly PicturePoint[], size: number): boolean {
	const extent = (axis: 0 | 1): number => {
		const values = points.map((point) => point[axis]);
		return Math.max(...values) - Math.min(...values);
	};
	return extent(0) < size && extent(1) < size;
}
