import { expect, it } from 'vitest';
import type { Claim } from '$lib/dossier/model';
import { confidenceOf } from './stix-confidence';

type Credibility = Claim['credibility'];
const graded = (...grades: Credibility[]) =>
	confidenceOf({ claims: grades.map((credibility) => ({ credibility }) as Claim) });

it('says nothing of what nobody graded, or of what was graded in part', () => {
	expect(graded(undefined)).toEqual({});
	expect(graded({ scheme: 'nato', grade: '2' }, undefined)).toEqual({});
});

it('takes the least of the grades', () => {
	expect(graded({ scheme: 'nato', grade: '2' }, { scheme: 'admiralty-code', grade: '4' })).toEqual({
		confidence: 30,
	});
});

it('says nothing where truth cannot be judged, or the scale is another', () => {
	expect(graded({ scheme: 'nato', grade: '6' })).toEqual({});
	expect(graded({ scheme: 'our-own', grade: '1' })).toEqual({});
});
