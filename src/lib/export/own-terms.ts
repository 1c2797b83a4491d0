/**
 * What JSON-LD has no word for elsewhere: how surely something is known, and its hedges. Terms of our own, under a name that
 * nobody else gives and that is nowhere to be fetched.
 */
export const OWN_TERMS = {
	atlas: 'urn:x-liaison-atlas:',
	contact: { '@id': 'atlas:contact', '@type': '@id' },
	standing: 'atlas:standing',
	basis: 'atlas:basis',
	hedges: { '@id': 'atlas:hedges', '@container': '@set' },
	carriedBy: 'atlas:carriedBy',
	doubts: { '@id': 'atlas:doubts', '@container': '@set' },
	statements: { '@id': 'atlas:statements', '@container': '@set' },
	asOf: 'atlas:asOf',
	asOfNote: 'atlas:asOfNote',
	source: 'atlas:source',
	licenceNote: 'atlas:licenceNote',
	extent: 'atlas:extent',
	filters: 'atlas:filters',
	precision: 'atlas:precision',
	position: 'atlas:position',
	note: 'atlas:note',
	// Words of Linked Places Format itself, which its context has left out.
	fclasses: 'atlas:featureClasses',
	year: 'atlas:year',
	withoutPlace: { '@id': 'atlas:withoutPlace', '@container': '@set' },
} as const;
