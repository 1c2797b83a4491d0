// Runs a child process and waits for it. Must not know what is being run. Node's own modules alone.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * @typedef {object} Finished
 * @property {number} status Exit status; 1 where it could not be started or was ended by a signal or by the time limit.
 * @property {string} output What it wrote to stdout and stderr; empty unless `quiet`.
 */

/**
 * Runs a program in the root of the repository.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, timeoutMilliseconds?: number, shell?: boolean }} [options]
 *   `env` is added to this process's own; `quiet` keeps the output instead of passing it on.
 * @returns {Promise<Finished>} Never rejects.
 */
export function run(program, args, options = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: root,
			env: { ...process.env, ...options.env },
			stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
			shell: options.shell ?? false,
			...(options.timeoutMilliseconds === undefined ? {} : { timeout: options.timeoutMilliseconds }),
		});
		let output = '';
		child.stdout?.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
		child.stderr?.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
		child.on('error', (error) => resolve({ status: 1, output: output + error.message }));
		child.on('close', (status) => resolve({ status: status ?? 1, output }));
	});
}

/**
 * Runs npm: the same one that runs this script, where one does. On Windows `npm` is a batch file, which only a shell can start.
 *
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] As for `run`.
 */
export function npm(args, options = {}) {
	const itself = process.env['npm_execpath'];
	if (itself?.endsWith('.js')) return run(process.execPath, [itself, ...args], options);
	return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
