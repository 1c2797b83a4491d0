// That the benchmark's pages are built only when they are asked for, and then apart from the site.
import { afterEach, describe, expect, it, vi } from 'vitest';

const options = async (bench: string | undefined) => {
	vi.resetModules();
	vi.stubEnv('BENCH', bench);
	const { default: config } = await import('../../svelte.config.js');
	return config.kit;
};

afterEach(() => vi.unstubAllEnvs());

describe("Kit's options", () => {
	it.each([undefined, '', '0', 'true'])('know nothing of the benchmark with BENCH=%s', async (bench) => {
		const kit = await options(bench);
		expect(kit?.files).toBeUndefined();
		expect(kit?.outDir).toBeUndefined();
	});

	it('take its pages instead of the site’s with BENCH=1, into a folder of its own', async () => {
		const kit = await options('1');
		expect(kit?.files?.routes).toBe('tests/bench/routes');
		expect(kit?.outDir).toBe('.svelte-kit/bench');
	});
});
