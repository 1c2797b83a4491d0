/**
 * The message catalogue: every word of the interface, as functions that take one object. Components hold no text. Compiled
 * from `messages/`, one file a language (`npm run messages`); the language of the page decides which words come out.
 */
export { m } from './paraglide/messages';
