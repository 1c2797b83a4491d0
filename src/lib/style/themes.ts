/** The themes by their names. */
import { dark } from './dark';
import { light } from './light';
import type { Theme } from './theme';

export const themes: Record<Theme['name'], Theme> = { light, dark };
