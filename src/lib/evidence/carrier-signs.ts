/** The small signs of who carries a claim, and of what doubts or supports it. */
import type { Party, Source } from '$lib/dossier/model';

/** Paths in a box of 16 pixels, as lines. */
export const SIGNS = {
	/** A page with lines. */
	paper: 'M3.5 1.5h9v13h-9zM6 4.5h4M6 7.5h4M6 10.5h4',
	/** A front page with its headline. */
	outlet: 'M1.5 2.5h13v11h-13zM4 5.5h8M4 8.5h3v3H4zM9.5 8.5H12M9.5 11.5H12',
	/** A folder. */
	record: 'M1.5 13.5v-11h5l1.5 2h6.5v9zM1.5 7h13',
	person: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 14.5c0-3 2.5-4.5 5.5-4.5s5.5 1.5 5.5 4.5',
	/** A house with columns. */
	office: 'M1.5 6 8 2l6.5 4zM3.5 6v7M8 6v7M12.5 6v7M1.5 14h13',
	/** A ring around nobody. */
	nobody: 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12Z',
	/** Signs in a ring. */
	doubts: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM6 6.4c0-2.6 4-2.6 4 0 0 1.4-2 1.4-2 3M8 11.2v.6',
	supports: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 5v6M5 8h6',
} as const;

export type Sign = keyof typeof SIGNS;

/** The sign of a party or a source. */
export const SIGN_OF: Readonly<Record<Party['kind'] | Source['kind'], Sign>> = {
	person: 'person',
	unnamed: 'person',
	service: 'office',
	government: 'office',
	article: 'outlet',
	interview: 'outlet',
	'news-report': 'outlet',
	media: 'outlet',
	cable: 'record',
	report: 'record',
	evidence: 'record',
};
