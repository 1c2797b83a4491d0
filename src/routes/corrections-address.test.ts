import { describe, expect, it } from 'vitest';
import { correctionsAddress } from './corrections-address';

describe('correctionsAddress', () => {
	it('takes a web address and a mail address', () => {
		expect(correctionsAddress(' https://example.org/issues ')).toBe('https://example.org/issues');
		expect(correctionsAddress('mailto:desk@example.org')).toBe('mailto:desk@example.org');
		expect(correctionsAddress('desk@example.org')).toBe('mailto:desk@example.org');
	});

	it('takes nothing else for an address', () => {
		for (const setting of [undefined, '', '  ', 'the desk', 'javascript:alert(1)', 'https:// two words']) {
			expect(correctionsAddress(setting)).toBeNull();
		}
	});
});
