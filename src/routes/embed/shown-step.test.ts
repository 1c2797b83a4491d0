import { describe, expect, it } from 'vitest';
import { realDossier } from '../../../tests/fixtures/real-dossier';
import { shownStep, stepIndex } from './shown-step';

const [briefing] = realDossier().briefings;
if (!briefing) throw new Error('there is no briefing');
const page = { kind: 'briefing', id: briefing.id } as const;
const at = (id: string, of = briefing.id) => ({ page, step: { briefing: of, id } });

describe('the step that an embed shows', () => {
	it('is the one that the address names', () => {
		briefing.steps.forEach(({ id }, index) => {
			expect(stepIndex(briefing, at(id))).toBe(index);
		});
		expect(shownStep(briefing, at('egypt')).page).toEqual(
			briefing.steps.find(({ id }) => id === 'egypt')?.show,
		);
	});

	it('is the first where it names none, or one of another briefing', () => {
		expect(stepIndex(briefing, { page })).toBe(0);
		expect(stepIndex(briefing, at('no-such-step'))).toBe(0);
		expect(stepIndex(briefing, at('egypt', 'another'))).toBe(0);
	});

	it('is looked at as the address says', () => {
		expect(shownStep(briefing, { ...at('egypt'), projection: 'globe' }).projection).toBe('globe');
	});
});
