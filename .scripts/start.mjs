// `npm start`: from a fresh copy to the site in a browser, in one command. Always builds, since that takes seconds and a
// stale site is worse than a wait. Until the packages are installed it has Node's own modules alone.
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { npm } from './run.mjs';

requireNode();
if (!(await ensureInstalled()) || (await npm(['run', 'build'])).status !== 0) {
	console.error('The site was not built (see above).');
	process.exit(1);
}
try {
	const { serve } = await import('./serve.mjs');
	await serve(process.env);
	console.log('Stop it with Ctrl+C.');
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
