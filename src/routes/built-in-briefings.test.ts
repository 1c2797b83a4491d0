// Reads what `npm run dossier` wrote.
import { describe, expect, it } from 'vitest';
import { realDossier } from '../../tests/fixtures/real-dossier';
import { builtInBriefings } from './built-in-briefings';
import { builtInDossier } from './built-in-dossier';

describe('builtInBriefings', () => {
	it.each(['en', 'ar'])('has every step in %s, and its words in that language alone', async (language) => {
		const { briefings } = realDossier();
		const built = await builtInBriefings(language);
		expect(built.map(({ id, title }) => [id, title])).toEqual(
			briefings.map(({ id, title }) => [id, { [language]: title[language] }]),
		);
		expect(built.flatMap(({ steps }) => steps.map(({ id, text }) => [id, text]))).toEqual(
			briefings.flatMap(({ steps }) => steps.map(({ id, text }) => [id, { [language]: text[language] }])),
		);
	});

	it('is apart from the dossier that every page loads', async () => {
		expect((await builtInDossier('en')).briefings).toEqual([]);
	});

	it('says what to do where a language was not built', async () => {
		await expect(builtInBriefings('tlh')).rejects.toThrow('run `npm run dossier`');
	});
});
