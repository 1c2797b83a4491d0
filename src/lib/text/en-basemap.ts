/** English: the map beneath the evidence, its globe, its street map, and what is said of them. */

export const basemapMessages = {
	globe_switch: () => 'Globe',
	streets_switch: () => 'Street map',
	streets_loading: () => 'The street map is being loaded.',
	streets_failed: ({ host }: { host: string | null }) =>
		host === null
			? 'The street map could not be loaded. You see this site’s own map.'
			: `The street map could not be loaded from ${host}. You see this site’s own map.`,

	basemap_title: () => 'The map beneath',
	basemap_own: () =>
		'The map is drawn from files of this site: whoever looks at it asks no other server for anything.',
	basemap_own_else: () =>
		'As long as the street map is switched off, the map is drawn from files of this site alone.',
	basemap_streets: ({ host }: { host: string }) =>
		`Whoever publishes this site has also chosen a street map from ${host}. It is off until you switch it on, or open a link that was made with it on. From then on that host learns your internet address and which parts of the map you look at.`,
	basemap_streets_here: () =>
		'Whoever publishes this site has also chosen a street map, which is kept on the same server. It is off until you switch it on, or open a link that was made with it on.',
	basemap_world: () => 'The world at small scales, and country names:',
	basemap_near: () =>
		'Land, water and borders at larger scales, in Europe, North Africa and the Middle East:',
	basemap_rivers: () => 'Rivers:',
	basemap_towns: () => 'Towns:',
	basemap_public_domain: () => 'public domain',
	basemap_by: ({ who }: { who: string }) => `© ${who}`,
	basemap_osm_contributors: () => 'OpenStreetMap contributors',

	basemap_borders: () => 'Disputed borders',
	basemap_borders_text: () =>
		'These are drawn as dashed lines, each for the reason given. All other borders are drawn as ordinary ones, as the data has them, though some of them are disputed too. No line is a position of this atlas.',
	basemap_border_source: () => 'Source',
};
