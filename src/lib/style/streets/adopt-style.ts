/**
 * Takes the layers of a map style from elsewhere into ours. Text is drawn from the page's own faces, so no font is fetched
 * from anywhere; ids get a beginning of their own, so that nothing of ours is replaced.
 */
import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { REGULAR, SEMIBOLD } from '../map-fonts';
import { STREETS, type StreetPieces } from './street-pieces';

type Json = Record<string, unknown>;

/**
 * @param style What was read from the address: a MapLibre style, version 8.
 * @param address Where it was read, absolute: addresses within it may be relative to that.
 * @throws {TypeError} Where it is no such style. What is wrong deeper within it is found when the map is given it.
 */
export function adoptStyle(style: unknown, address: string): StreetPieces {
	if (
		!isObject(style) ||
		style['version'] !== 8 ||
		!Array.isArray(style['layers']) ||
		!isObject(style['sources'])
	)
		throw new TypeError(`not a MapLibre style of version 8: ${address}`);
	const sprite = adoptSprite(style['sprite'], address);
	return {
		sources: Object.fromEntries(
			Object.entries(style['sources']).map(([id, source]) => [STREETS + id, adoptSource(source, address)]),
		),
		layers: style['layers'].map(adoptLayer),
		...(sprite && { sprite }),
	};
}

function adoptSource(source: unknown, address: string): SourceSpecification {
	if (!isObject(source)) throw new TypeError(`a source is no object: ${address}`);
	const { url, tiles, data } = source;
	return {
		...source,
		...(typeof url === 'string' && { url: absolute(url, address) }),
		...(typeof data === 'string' && { data: absolute(data, address) }),
		...(Array.isArray(tiles) && { tiles: tiles.map((tile) => absolute(String(tile), address)) }),
	} as SourceSpecification;
}

function adoptLayer(layer: unknown): LayerSpecification {
	if (!isObject(layer)) throw new TypeError('a layer is no object');
	const { id, source, layout } = layer;
	return {
		...layer,
		id: STREETS + String(id),
		...(typeof source === 'string' && { source: STREETS + source }),
		...(isObject(layout) &&
			'text-field' in layout && { layout: { ...layout, 'text-font': ownFont(layout) } }),
	} as LayerSpecification;
}

/** Ours, as heavy as the one that was asked for. */
function ownFont(layout: Json): string[] {
	return /bold|medium|black/i.test(JSON.stringify(layout['text-font'] ?? '')) ? SEMIBOLD : REGULAR;
}

function adoptSprite(sprite: unknown, address: string): StreetPieces['sprite'] {
	if (typeof sprite === 'string') return absolute(sprite, address);
	if (!Array.isArray(sprite)) return undefined;
	return sprite
		.filter(isObject)
		.map(({ id, url }) => ({ id: String(id), url: absolute(String(url), address) }));
}

/** Braces are the places of a tile's numbers, and stay. An address with a scheme of its own stays whole. */
function absolute(to: string, from: string): string {
	if (/^[a-z][a-z0-9+.-]*:/i.test(to)) return to;
	return new URL(to, from).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
