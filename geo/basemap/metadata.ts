/**
 * What the archive says of itself to programs that open it: its layers with their fields, and whom to credit.
 */

const layer = (id: string, description: string, fields: Record<string, string>) => ({
	id,
	description,
	fields,
	minzoom: 0,
	maxzoom: 10,
});

/** The metadata of a PMTiles archive of vector tiles, after TileJSON 3. */
export const METADATA = {
	name: 'Liaison Atlas basemap',
	description:
		'Land, water, boundaries and names: the world to zoom 5, Europe and the Mediterranean to zoom 10',
	version: '1.0.0',
	type: 'baselayer',
	format: 'pbf',
	license: 'ODbL-1.0',
	attribution: 'Natural Earth · © OpenStreetMap contributors (ODbL) · GSHHG (LGPL) · GeoNames (CC BY 4.0)',
	vector_layers: [
		layer('land', 'Land by country; where there is none, is sea', { code: 'String' }),
		layer('water', 'Lakes, reservoirs and the widest rivers', {}),
		layer('rivers', 'Lines of large rivers', { rank: 'Number' }),
		layer('boundaries', 'Lines over land', { kind: 'String' }),
		layer('countries', 'Points for the names of countries', {
			code: 'String',
			rank: 'Number',
			name_en: 'String',
			name_ar: 'String',
		}),
		layer('towns', 'Towns', {
			id: 'Number',
			rank: 'Number',
			capital: 'Boolean',
			name_en: 'String',
			name_ar: 'String',
		}),
	],
};
