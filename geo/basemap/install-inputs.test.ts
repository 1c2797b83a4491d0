import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from './install-inputs';

let folder = '';
const write = (path: string, value: unknown): void => {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), JSON.stringify(value));
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'inputs-'));
	write('package-lock.json', { packages: { '': {}, 'node_modules/a-map': { version: '1.2.3' } } });
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

describe('the inputs', () => {
	it('are there when every package is there in its version', () => {
		write('node_modules/a-map/package.json', { version: '1.2.3' });
		expect(isInstalled(folder)).toBe(true);
	});

	it('are not there when a package is missing or of another version', () => {
		expect(isInstalled(folder)).toBe(false);
		write('node_modules/a-map/package.json', { version: '1.2.4' });
		expect(isInstalled(folder)).toBe(false);
	});

	it('are not there where nothing says what they are', () => {
		rmSync(join(folder, 'package-lock.json'));
		expect(isInstalled(folder)).toBe(false);
	});
});
