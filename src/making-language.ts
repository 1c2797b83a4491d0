/** The language of the page that is being made; pages may be made side by side. Runs in Node. */
import { baseLanguage, findLanguageBy, type Language } from '$lib/text/language';
import { AsyncLocalStorage } from 'node:async_hooks';

const making = new AsyncLocalStorage<Language>();
findLanguageBy(() => making.getStore() ?? baseLanguage);

/** What the work says, it says in that language. */
export const inLanguage = <Result>(language: Language, work: () => Result): Result =>
	making.run(language, work);
