/**
 * The message catalogue: every word of the interface, as functions that take one object. Components hold no text.
 * The names are those a message compiler would give, so that another language can be added without touching them.
 */
import { basemapMessages } from './en-basemap';
import { evidenceMessages } from './en-evidence';
import { mapMessages } from './en-map';
import { settingsMessages } from './en-settings';

export const m = { ...evidenceMessages, ...mapMessages, ...basemapMessages, ...settingsMessages };
