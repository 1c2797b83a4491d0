/**
 * A dossier as the pages of a language carry it: with our own words in that language alone, and without what few of them
 * show. Pure.
 */
import type { Briefing, Dossier, Source } from '../src/lib/dossier/model';

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The same dossier or part of one, every text of ours in the language asked for, or in English where it has none of it. Beside
 * another language English stays in titles of offices, which are the text's own words.
 *
 * @param language BCP 47.
 * @returns What is to be read through `localized` alone: `en` may be missing.
 */
export function inLanguage<Part extends Dossier | Briefing[]>(
	part: Part,
	language: string,
	languages: readonly string[],
): Part {
	const isText = (value: Record<string, unknown>): boolean =>
		typeof value['en'] === 'string' && Object.keys(value).every((key) => languages.includes(key));
	const reduced = (value: unknown, keepEnglish: boolean): unknown => {
		if (Array.isArray(value)) return value.map((one) => reduced(one, keepEnglish));
		if (!isRecord(value)) return value;
		if (isText(value)) {
			if (keepEnglish || !(language in value)) return { en: value['en'], ...pick(value, language) };
			return pick(value, language);
		}
		return Object.fromEntries(
			Object.entries(value).map(([key, inner]) => [
				key,
				key === 'offices' ? reduced(inner, true) : reduced(inner, keepEnglish && key === 'title'),
			]),
		);
	};
	return reduced(part, false) as Part;
}

/**
 * The same dossier without what pages never read, the pieces of print-outs, and without the log of changes and the briefings,
 * which only the pages that show them fetch.
 */
export function forPages(dossier: Dossier): Dossier {
	const sources = dossier.sources.map((source): Source => {
		const { spans: _, ...rest } = source;
		return rest;
	});
	return { ...dossier, sources, changes: [], briefings: [] };
}

function pick(value: Record<string, unknown>, key: string): Record<string, unknown> {
	return key in value ? { [key]: value[key] } : {};
}
