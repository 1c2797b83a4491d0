/**
 * The light theme: warm paper, pale water, ink.
 */
import type { Theme } from './theme';

export const light: Theme = {
	name: 'light',
	sea: '#d3dfe5',
	space: '#f3efe4',
	shore: '#bccdd6',
	land: '#efe9dc',
	storyLand: '#faf7ef',
	border: '#b3a78f',
	countryLabel: '#6b6353',
	halo: '#fbf8f1',
	text: '#1e2327',
	mutedText: '#5a6066',
	surface: '#fdfbf6',
	sunken: '#f3eee3',
	rule: '#d8d0bf',
	accent: '#1a5a8e',
	selection: '#e5a50a',
	placeDot: '#1e2327',
	link: { travel: '#155c94', standing: '#231b3d', tie: '#8f7a1c', accusation: '#931418' },
	standing: {
		'on-record': '#1e2327',
		asserted: '#36424c',
		reported: '#4b5862',
		doubted: '#6b5a2e',
		alleged: '#931418',
	},
};
