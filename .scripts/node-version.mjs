// Whether this Node is new enough: the one check that must come before everything else. Node's own modules alone.
import { readFileSync } from 'node:fs';

/** @param {string} version For instance "20.19" or "v22.1.0". @returns {[major: number, minor: number]} */
function majorAndMinor(version) {
	const [major = 0, minor = 0] = version.replace(/^\D*/, '').split('.').map(Number);
	return [major, minor];
}

/**
 * What to tell somebody whose Node is too old, or null.
 *
 * @param {string} running For instance "v18.2.0".
 * @param {string} wanted The `engines.node` of package.json: a lower bound such as ">=20.19".
 * @returns {string | null}
 */
export function nodeProblem(running, wanted) {
	const [major, minor] = majorAndMinor(running);
	const [leastMajor, leastMinor] = majorAndMinor(wanted);
	if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null;
	return (
		`Liaison Atlas needs Node ${leastMajor}.${leastMinor} or newer; this is ${running}. ` +
		'Install a current version from https://nodejs.org/ and run the command again.'
	);
}

/** Ends the process with a message and status 1 where this Node is older than package.json asks for. */
export function requireNode() {
	const manifest = /** @type {{ engines: { node: string } }} */ (
		JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
	);
	const problem = nodeProblem(process.version, manifest.engines.node);
	if (problem === null) return;
	console.error(problem);
	process.exit(1);
}
