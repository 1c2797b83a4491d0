import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { LIMITS, newWords, OwnBriefing, reworded } from './own-briefing';

const [briefing] = fixtureDossier().briefings;

describe('OwnBriefing', () => {
	it('takes any briefing of a dossier, and one whose words are still unwritten', () => {
		expect(v.is(OwnBriefing, briefing)).toBe(true);
		expect(v.is(OwnBriefing, { ...briefing, title: newWords('', 'ar') })).toBe(true);
	});

	it('takes no words that are longer than their field, and nothing that it does not know', () => {
		const title = 'x'.repeat(LIMITS.title);
		expect(v.is(OwnBriefing, { ...briefing, title: { en: title } })).toBe(true);
		expect(v.is(OwnBriefing, { ...briefing, title: { en: 'x', ar: `${title}x` } })).toBe(false);
		expect(v.is(OwnBriefing, { ...briefing, more: 1 })).toBe(false);
		expect(v.is(OwnBriefing, { ...briefing, title: { ar: 'x' } })).toBe(false);
	});
});

describe('the words of a reader', () => {
	it('stand in English too', () => {
		expect(newWords('Gulls', 'en')).toEqual({ en: 'Gulls' });
		expect(newWords('نوارس', 'ar')).toEqual({ ar: 'نوارس', en: 'نوارس' });
	});

	it('go along in every language in which they stood alike', () => {
		expect(reworded({ en: 'نوارس', ar: 'نوارس' }, 'طيور', 'ar')).toEqual({ en: 'طيور', ar: 'طيور' });
		expect(reworded({ en: 'Gulls', ar: 'Gulls' }, 'Terns', 'en')).toEqual({ en: 'Terns', ar: 'Terns' });
		expect(reworded({ en: '', ar: '' }, 'ط', 'ar')).toEqual({ en: 'ط', ar: 'ط' });
	});

	it('leave another wording in another language as it is', () => {
		expect(reworded({ en: 'Gulls', ar: 'نوارس' }, 'طيور', 'ar')).toEqual({ en: 'Gulls', ar: 'طيور' });
		expect(reworded({ en: 'Gulls' }, 'نوارس', 'ar')).toEqual({ en: 'Gulls', ar: 'نوارس' });
	});
});
