// What `npm start` and `npm test` decide before anything runs: is Node new enough, do the packages match the lock file.
import { describe, expect, it } from 'vitest';
import { firstMismatch } from '../../.scripts/install.mjs';
import { nodeProblem } from '../../.scripts/node-version.mjs';

describe('the version of Node', () => {
	it.each(['v20.19.0', 'v20.20.2', 'v22.1.0', 'v100.0.0'])('is new enough with %s', (version) => {
		expect(nodeProblem(version, '>=20.19')).toBeNull();
	});

	it.each(['v20.18.9', 'v18.20.0', 'v9.30.0'])(
		'is too old with %s, and the message says what is wanted',
		(version) => {
			expect(nodeProblem(version, '>=20.19')).toMatch(
				new RegExp(`Node 20\\.19 or newer; this is ${version}`),
			);
		},
	);
});

describe('the installed packages', () => {
	const locked = {
		'': { version: '1.0.0' },
		'node_modules/a': { version: '1.2.3', integrity: 'sha512-a' },
		'node_modules/other-system': { version: '1.0.0', optional: true },
	};
	const installed = { 'node_modules/a': { version: '1.2.3', integrity: 'sha512-a' } };
	const there = () => true;

	it('match a lock file whose optional packages for other systems are missing', () => {
		expect(firstMismatch(locked, installed, there)).toBeNull();
	});

	it.each([
		['is missing', {}, there],
		['is another version', { 'node_modules/a': { version: '1.2.4', integrity: 'sha512-a' } }, there],
		['has other content', { 'node_modules/a': { version: '1.2.3', integrity: 'sha512-b' } }, there],
		['was deleted', installed, () => false],
	])('do not match when one %s', (_, found, exists) => {
		expect(firstMismatch(locked, found, exists)).toBe('node_modules/a');
	});
});
