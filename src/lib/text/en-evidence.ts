/** English: pages, panels and parts that show evidence. */
import { aboutMessages } from './en-evidence-about';
import { contactMessages } from './en-evidence-contact';
import { pageMessages } from './en-evidence-pages';
import { wordMessages } from './en-evidence-words';

export const evidenceMessages = { ...aboutMessages, ...pageMessages, ...contactMessages, ...wordMessages };
