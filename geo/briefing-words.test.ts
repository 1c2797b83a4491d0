/** What the briefings of the dossier put on the wall: quotations to the letter, and nothing surer than the text. */
import { describe, expect, it } from 'vitest';
import { realDossier } from '../tests/fixtures/real-dossier';
import { selectContacts } from '../src/lib/dossier/filters/select-contacts';
import { excerptById } from '../src/lib/dossier/lookup';
import type { BriefingStep, Dossier } from '../src/lib/dossier/model';
import { changed } from '../tests/fixtures/changed';

/** What a line or two hold that can be read from the back row, in characters. */
const MOST = { heading: 60, text: 220 };

/** Hedges and verbs as `dossier/reading.md` has them in Arabic, so that those on the wall are as strong there. */
const IN_ARABIC: Readonly<Record<string, RegExp>> = {
	'are said to': /يُقال/u,
	'is said to': /يُقال/u,
	'is also said to': /يُقال أيضا/u,
	'seem to have': /يبدو/u,
	reportedly: /بحسب ما أُفيد/u,
	reported: /أفادت/u,
	reports: /قالت تقارير/u,
	'have claimed': /زعمت/u,
	revealed: /كشف/u,
	'revealed by': /كشفت/u,
	confession: /اعتراف/u,
	'pointed fingers at': /أصابع الاتهام إلى/u,
	'never reached a conclusion': /ولم يصل التحقيق قط إلى نتيجة/u,
	'remains unclear': /ما زال (من )?غير (ال)?واضح/u,
	'difficult to corroborate': /(من الصعب|يصعب) إيجاد ما يؤيد/u,
	'some credibility': /بعض المصداقية/u,
	'if confirmed': /إذا تأكدت/u,
};

const QUOTATION = /“([^“”]*)”/gu;
const quotations = (text: string) => [...text.matchAll(QUOTATION)].map(([, words = '']) => words);

const wall = ({ heading, text }: BriefingStep, language: 'en' | 'ar' = 'en') =>
	`${heading[language] ?? ''}\n${text[language] ?? ''}`;

/** Quotations on the wall that none of the step's own excerpts has, to the letter; marks without their fellow, too. */
function misquoted(dossier: Dossier, step: BriefingStep): string[] {
	const texts = step.excerpts.map((id) => excerptById(dossier, id).exact);
	const wrong = quotations(wall(step)).filter((words) => !texts.some((text) => text.includes(words)));
	return [...wrong, ...(/[“”"]/u.exec(wall(step).replace(QUOTATION, ''))?.slice(0, 1) ?? [])];
}

/**
 * By record that the step is about and that the text hedges or gives as somebody else's: its hedges and verbs, of which the
 * wall must have one. A step is about the contact that it shows and about whatever its excerpts bear.
 */
function hedgesOf(dossier: Dossier, { show, excerpts }: BriefingStep): Map<string, string[]> {
	const needed = new Map<string, string[]>();
	for (const { id, claims } of dossier.contacts) {
		const borne = claims.filter(({ excerpt }) => excerpts.includes(excerpt));
		const shown = show.kind === 'contact' && show.id === id;
		const told = borne.length > 0 || !shown ? borne : claims;
		const unsure = told.filter(({ hedges, basis }) => hedges.length > 0 || basis !== 'asserted');
		const words = unsure.flatMap(({ hedges, attribution }) => [
			...hedges,
			...attribution.flatMap(({ verb }) => verb ?? []),
		]);
		if (unsure.length > 0) needed.set(id, words);
	}
	for (const { id, excerpt, hedges = [] } of dossier.statements)
		if (excerpts.includes(excerpt) && hedges.length > 0) needed.set(id, hedges);
	return needed;
}

/** Those of the words that the wall has, as words of their own. */
const onTheWall = (step: BriefingStep, words: readonly string[]) =>
	words.filter((one) => new RegExp(`\\b${one}\\b`, 'iu').test(wall(step)));

const surerThanTheText = (dossier: Dossier, step: BriefingStep) =>
	[...hedgesOf(dossier, step)].flatMap(([id, words]) => (onTheWall(step, words).length > 0 ? [] : [id]));

const dossier = realDossier();
const [briefing] = dossier.briefings;
const steps = briefing?.steps ?? [];
const stepOf = (all: Dossier, id: string): BriefingStep => {
	const step = all.briefings[0]?.steps.find((one) => one.id === id);
	if (!step) throw new Error(`no step ${id}`);
	return step;
};

describe('the first briefing', () => {
	it('has a title, then the story, then what is not known, and last the sources', () => {
		expect(steps.length).toBeGreaterThanOrEqual(8);
		expect(steps.length).toBeLessThanOrEqual(14);
		expect(steps[0]?.id).toBe('title');
		expect(steps.slice(-2).map(({ id, lists }) => [id, lists])).toEqual([
			['not-known', undefined],
			['sources', 'sources'],
		]);
	});

	it('says rightly that no contact has an exact day and no traveller a stated point of departure', () => {
		for (const { happened } of dossier.contacts)
			expect(happened !== null && happened.earliest === happened.latest).toBe(false);
		const travellers = dossier.contacts.flatMap(({ participants }) =>
			participants.filter(({ role }) => role === 'visitor'),
		);
		expect(travellers.filter(({ from }) => from?.basis === 'stated')).toEqual([]);
	});

	it('says rightly that one record alone is without Mamlouk, and that none of Egypt or Lebanon has a source linked', () => {
		const { contacts } = dossier;
		const without = contacts.filter(
			({ participants }) => !participants.some(({ party }) => party === 'ali-mamlouk'),
		);
		expect(without.map(({ id }) => id)).toEqual(['egyptian-office-in-damascus']);
		const { matching } = selectContacts(dossier, { country: ['EG', 'LB'] }, null);
		expect(contacts.filter(({ id }) => matching.has(id)).map(({ citation }) => citation)).toEqual(
			Array.from(matching, () => 'none'),
		);
		expect([contacts.length, matching.size]).toEqual([15, 7]);
	});
});

describe.each(steps)('the step $id', (step) => {
	it('rests on one to three excerpts, unless it lists the sources', () => {
		expect(step.excerpts.length > 0).toBe(step.lists === undefined);
		expect(step.excerpts.length).toBeLessThanOrEqual(3);
	});

	it('can be read from the back row, in both languages, and has notes in both', () => {
		for (const language of ['en', 'ar']) {
			expect((step.heading[language] ?? '').length).toBeLessThanOrEqual(MOST.heading);
			expect((step.text[language] ?? '').length).toBeLessThanOrEqual(MOST.text);
			expect(step.notes?.[language]).toBeDefined();
		}
	});

	it('quotes its own excerpts alone, and those to the letter', () => {
		expect(misquoted(dossier, step)).toEqual([]);
	});

	it('quotes in its notes what some excerpt has, but for a capital at the beginning', () => {
		const all = dossier.excerpts.map(({ exact }) => exact.toLowerCase());
		const unknown = quotations(step.notes?.en ?? '').filter((words) => {
			const small = words.toLowerCase();
			return !all.some((text) => text.includes(small));
		});
		expect(unknown).toEqual([]);
	});

	it('is no surer than the text, in either language', () => {
		expect(surerThanTheText(dossier, step)).toEqual([]);
		for (const words of hedgesOf(dossier, step).values())
			expect(onTheWall(step, words).some((one) => IN_ARABIC[one]?.test(wall(step, 'ar')))).toBe(true);
	});

	it('quotes no translation: in Arabic nothing but a paper’s name stands between marks', () => {
		const marked = [...wall(step, 'ar').matchAll(/«([^«»]*)»/gu)].map(([, words]) => words);
		expect(marked.filter((words) => words !== 'الأخبار')).toEqual([]);
	});
});

describe('these checks', () => {
	it.each([
		['italy', 'Mamlouk visited Rome and met Italy’s chief of intelligence.', ['mamlouk-in-rome']],
		[
			'us-official',
			'A U.S. official has been to Damascus.',
			['us-official-in-damascus', 'us-visit-remains-unclear'],
		],
		['samaha', 'Mamlouk supplied Samaha with explosives.', ['samaha-explosives']],
		['tripoli', 'Mamlouk was the bombers’ contact.', ['tripoli-bombing']],
	])('find %s surer than the text where it says: %s', (id, text, found) => {
		const step = stepOf(dossier, id);
		const surer = { ...step, heading: { en: 'Heading' }, text: { en: text } };
		expect(surerThanTheText(dossier, surer)).toEqual(found);
	});

	it('find a quotation that differs by a letter, that another step’s excerpt has, or that does not end', () => {
		const said = (text: string) => {
			const other = changed(dossier, 'briefings.0.steps.al-hassan.text.en', text);
			return misquoted(other, stepOf(other, 'al-hassan'));
		};
		expect(said('They “pointed fingers at Mamlouk”.')).toEqual([]);
		expect(said('They “pointed a finger at Mamlouk”.')).toEqual(['pointed a finger at Mamlouk']);
		expect(said('It “remains unclear”.')).toEqual(['remains unclear']);
		expect(said('They “pointed fingers at Mamlouk.')).toEqual(['“']);
	});
});
