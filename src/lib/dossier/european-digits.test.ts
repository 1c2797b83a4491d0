import { expect, it } from 'vitest';
import { europeanDigits } from './european-digits';

it('writes Arabic and Persian digits as European ones, and leaves all else', () => {
	expect(europeanDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 7 – مايو')).toBe('0123456789 0123456789 7 – مايو');
});
