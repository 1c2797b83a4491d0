import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedSibling } from '../../.scripts/packed-modules.mjs';
import { root } from '../../.scripts/run.mjs';

describe('packedSibling', () => {
	it.each([
		['/a/x.ts', '/a/x.packed.ts'],
		['/a/x.svelte.ts', '/a/x.packed.svelte.ts'],
		['/a/X.svelte', '/a/X.packed.svelte'],
		['/a/x.css', '/a/x.css'],
	])('of %s is %s', (path, sibling) => {
		expect(packedSibling(path)).toBe(sibling);
	});

	it('stands beside the module whose place it takes', () => {
		const packed = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
			(path) => path.includes('.packed.') && !path.includes('.test.'),
		);
		expect(packed.length).toBeGreaterThan(5);
		for (const path of packed) expect(existsSync(join(root, 'src', path.replace('.packed', '')))).toBe(true);
	});
});
