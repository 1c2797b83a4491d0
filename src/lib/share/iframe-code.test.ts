import { describe, expect, it } from 'vitest';
import { iframeCode } from './iframe-code';

describe('iframeCode', () => {
	it('is one frame with all that it should have, and nothing that closes it early', () => {
		const code = iframeCode({ address: 'https://example.org/embed/?a=1&b=2', title: 'A “b” "c" <d>' });
		expect(code).toMatch(/^<iframe [^<>]*><\/iframe>$/);
		expect(code).toContain('src="https://example.org/embed/?a=1&amp;b=2"');
		expect(code).toContain('title="A “b” &quot;c&quot; &lt;d&gt;"');
		for (const attribute of ['width="720"', 'height="540"', 'loading="lazy"', 'referrerpolicy="'])
			expect(code).toContain(attribute);
		expect(code).not.toContain('script');
	});
});
