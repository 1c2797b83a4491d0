/** English: the map, its inset, legend and controls. */
import type { LinkKind } from '$lib/dossier/legs';
import type { Place } from '$lib/dossier/model';

type Precision = Exclude<Place['precision'], 'country'>;

const PRECISIONS: Record<Precision, string> = {
	site: 'A site that the text names',
	district: 'A district of a city',
	city: 'A city; where in it is not stated',
};

const LINKS: Record<LinkKind, string> = {
	travel: 'Somebody went this way',
	standing: 'A standing presence',
	tie: 'A tie; no journey is told',
	accusation: 'An allegation, not a journey',
};

export const mapMessages = {
	map_canvas_label: () => 'The moving map: arrow keys move it, plus and minus change its scale',
	map_label: () => 'Map of the contacts',
	picture_label: () => 'Map of the contacts: every place and every link leads to its page',
	map_zoom_in: () => 'Zoom the map in',
	map_zoom_out: () => 'Zoom the map out',
	map_north_up: () => 'Turn the map so that north is up',
	map_attribution_toggle: () => 'Show or hide where the map data comes from',
	map_kilometres: () => 'km',
	map_metres: () => 'm',
	map_hint_standing: ({ label, standing }: { label: string; standing: string }) =>
		`${label} · ${standing.toLowerCase()}`,
	map_hint_seat: ({ label }: { label: string }) => `${label} · faint end: a seat, our addition`,
	map_hint_more: ({ count }: { count: number }) =>
		count === 1 ? 'and 1 more here: click to choose' : `and ${count} more here: click to choose`,
	map_chooser_title: ({ count }: { count: number }) => `${count} lie together here: which one?`,

	inset_title: () => 'The Levant, closer',
	inset_open: () => 'Zoom the map in here',
	inset_label: () => 'Map of the Levant: its places and the contacts between them',
	inset_places: () => 'Places of the Levant',
	inset_towards: ({ name }: { name: string }) => `to ${name}`,

	motion_pause: () => 'Pause movement',
	motion_play: () => 'Play movement',

	legend_title: () => 'What the marks mean',
	legend_places: () => 'Places',
	legend_links: () => 'Links',
	legend_standings: () => 'How it is known',
	legend_place: ({ precision }: { precision: Precision }) => PRECISIONS[precision],
	legend_country: () => 'A country: the text says no nearer than that',
	legend_link: ({ kind, directed }: { kind: LinkKind; directed: boolean }) =>
		kind === 'tie' && directed ? 'Something handed over, no journey told' : LINKS[kind],
	legend_standing: ({ standing }: { standing: string }) =>
		standing.charAt(0).toUpperCase() + standing.slice(1),
	legend_seat: () => 'Faint at its end: a seat that we put in; the text states no departure there',
	legend_stub: () => 'Fades out: the text names only a country there',
};
