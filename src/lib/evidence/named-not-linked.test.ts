import { describe, expect, it } from 'vitest';
import type { Contact } from '$lib/dossier/model';
import { namedNotLinked } from './named-not-linked';

const place = { place: 'somewhere' };
const named = (contact: object) => namedNotLinked(contact as Contact).map(({ party }) => party);

describe('namedNotLinked', () => {
	it('leaves out who has an end of their own, and who took part at the venue', () => {
		const participants = [
			{ party: 'guest', role: 'visitor', from: place },
			{ party: 'host', role: 'host' },
			{ party: 'victim', role: 'victim' },
			{ party: 'accused', role: 'accused' },
		];
		expect(named({ venue: place, participants })).toEqual(['victim', 'accused']);
	});

	it('names hosts, too, where there is no venue to be at', () => {
		const participants = [
			{ party: 'one', role: 'present', from: place },
			{ party: 'other', role: 'present' },
		];
		expect(named({ venue: null, participants })).toEqual(['other']);
	});
});
