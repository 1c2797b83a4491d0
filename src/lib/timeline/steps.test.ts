import { describe, expect, it } from 'vitest';
import { realDossier as readReal } from '../../../tests/fixtures/real-dossier';
import { selectContacts } from '../dossier/filters/select-contacts';
import { nextStep, STEP_MODES, stepsOf, widthOf, windowAt } from './steps';

const realDossier = readReal();

const steps = stepsOf(realDossier, {});

it('goes through what is dated, by date, and what the filters leave', () => {
	expect(steps).toHaveLength(13);
	expect(steps[0]?.id).toBe('benjamin-in-damascus');
	expect(stepsOf(realDossier, { country: ['EG'] }).map(({ id }) => id)).toEqual([
		'fawzi-in-damascus',
		'mamlouk-in-cairo',
		'egyptian-office-in-damascus',
	]);
});

describe('nextStep', () => {
	it('leads on and back, and nowhere beyond the ends', () => {
		expect([nextStep(steps, 3, null, 1), nextStep(steps, 3, null, -1)]).toEqual([4, 2]);
		expect([nextStep(steps, 12, null, 1), nextStep(steps, 0, null, -1)]).toEqual([null, null]);
	});

	it('begins with the first, or from the end with the last', () => {
		expect([nextStep(steps, null, null, 1), nextStep(steps, null, null, -1)]).toEqual([0, 12]);
		expect(nextStep([], null, null, 1)).toBeNull();
		expect(nextStep([], null, null, -1)).toBeNull();
	});

	it('goes on from the end of a window that the reader has set', () => {
		const next = nextStep(steps, null, { from: null, to: '2012' }, 1);
		expect(steps[next ?? -1]?.id).toBe('tripoli-bombing');
		const before = nextStep(steps, null, { from: null, to: '2012' }, -1);
		expect(steps[before ?? -1]?.id).toBe('al-hassan-killing');
		expect(nextStep(steps, null, { from: null, to: '2018-12' }, 1)).toBeNull();
	});
});

describe('windowAt', () => {
	it.each(STEP_MODES)('shows the contact that was gone to: %s', (mode) => {
		for (const contact of steps) {
			const window = windowAt(contact, mode, 12, realDossier);
			expect(selectContacts(realDossier, {}, window).matching.has(contact.id)).toBe(true);
		}
	});

	it('is written as shortly as its day allows', () => {
		const windowOf = (id: string) => {
			const contact = steps.find((one) => one.id === id);
			return contact && windowAt(contact, 'cumulative', 12, realDossier);
		};
		expect(windowOf('fawzi-in-damascus')).toEqual({ from: null, to: '2017' });
		expect(windowOf('tripoli-bombing')).toEqual({ from: null, to: '2013-08' });
		expect(windowOf('mamlouk-in-cairo')).toEqual({ from: null, to: '2018-03-05' });
	});

	it('keeps the width of a window that moves', () => {
		expect(widthOf({ from: '2012', to: '2013' }, realDossier)).toBe(24);
		expect(widthOf({ from: '2012', to: null }, realDossier)).toBe(12);
		const tripoli = steps.find(({ id }) => id === 'tripoli-bombing');
		expect(tripoli && windowAt(tripoli, 'window', 24, realDossier)).toEqual({
			from: '2011-09',
			to: '2013-08',
		});
	});
});
