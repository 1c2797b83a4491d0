/**
 * The dark theme: deep blue-grey with little glare, for a projector and for the night.
 */
import type { Theme } from './theme';

export const dark: Theme = {
	name: 'dark',
	sea: '#15212c',
	space: '#0d151c',
	shore: '#1a2935',
	land: '#27333e',
	storyLand: '#32414e',
	border: '#5a6a78',
	countryLabel: '#c0c9d1',
	halo: '#121c25',
	text: '#ebe8e0',
	mutedText: '#abb5bd',
	surface: '#17212a',
	sunken: '#1e2a35',
	rule: '#34424f',
	accent: '#8ac6f2',
	selection: '#f0c04a',
	placeDot: '#f5f2e9',
	link: { travel: '#8ccaf7', standing: '#f7f2e4', tie: '#d0ae4a', accusation: '#ee8273' },
	standing: {
		'on-record': '#ebe8e0',
		asserted: '#d3d5d3',
		reported: '#bac2c8',
		doubted: '#cdb887',
		alleged: '#f29d8f',
	},
};
