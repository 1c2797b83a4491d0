/** The browser that draws what is measured, and what its processes have used. */
import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { threadTimes, timeBetween, type ThreadTime } from './thread-times';

const FLAGS = [
	...['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
	...['--disable-component-update', '--disable-sync', '--ignore-gpu-blocklist'],
];
/**
 * The same picture on every machine. Pages are composed by the same software card: else each frame would be copied back by the
 * main thread, which no machine with a card has to do.
 */
const SOFTWARE = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-rasterization'];

/** @param gpu Draws on the machine's own card. */
export const startBenchBrowser = (path: string, gpu: boolean): Promise<Browser> =>
	chromium.launch({ executablePath: path, args: [...FLAGS, ...(gpu ? [] : SOFTWARE)] });

/** Milliseconds on a processor. */
export interface Used {
	mainMs: number;
	workersMs: number;
	graphicsMs: number;
}

interface Process {
	id: number;
	type: string;
	threads: ThreadTime[];
}

/** Begins to look at the browser's processes; the function that comes back tells what they have used since. */
export async function usedFromNow(session: CDPSession): Promise<() => Promise<Used>> {
	const before = await processes(session);
	return async () => {
		const after = await processes(session);
		const used = after.map(({ id, type, threads }) => {
			const then = before.find((process) => process.id === id)?.threads ?? [];
			return { type, ...timeBetween(id, then, threads) };
		});
		// A browser keeps a process for a page to come, which does nothing.
		const [page] = used
			.filter(({ type }) => type === 'renderer')
			.sort((a, b) => b.mainMs + b.workersMs - a.mainMs - a.workersMs);
		const graphics = used.find(({ type }) => type === 'GPU');
		if (!page) throw new Error('The operating system tells nothing of the page’s process; Linux does.');
		return {
			mainMs: page.mainMs,
			workersMs: page.workersMs,
			graphicsMs: graphics?.allMs ?? 0,
		};
	};
}

async function processes(session: CDPSession): Promise<Process[]> {
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	return processInfo
		.filter(({ type }) => type === 'renderer' || type === 'GPU')
		.map(({ id, type }) => ({ id, type, threads: threadTimes(id) }));
}
