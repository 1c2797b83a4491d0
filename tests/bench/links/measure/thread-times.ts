/**
 * How long each thread of a process has been on a processor, from the operating system (Linux). Knows no browser.
 *
 * The kernel counts in nanoseconds, and brings the number up to date whenever a thread starts or stops running and at each tick of
 * its clock, so that over a second of measuring the error is a few milliseconds at most.
 */
import { readdirSync, readFileSync } from 'node:fs';

export interface ThreadTime {
	/** The first thread of a process has the process's own number: a page's main thread. */
	id: number;
	/** As the kernel knows it: 15 letters at most. */
	name: string;
	/** Since the thread began. */
	ms: number;
}

/** All threads of a process; none where it has ended, or where the system does not tell. */
export function threadTimes(processId: number): ThreadTime[] {
	const folder = `/proc/${processId}/task`;
	return listed(folder).flatMap((id) => {
		const name = text(`${folder}/${id}/comm`);
		const ms = processorMs(text(`${folder}/${id}/schedstat`));
		return ms === null ? [] : [{ id: Number(id), name: name.trim(), ms }];
	});
}

/**
 * Milliseconds on a processor, from a thread's `schedstat`: nanoseconds on it, nanoseconds waiting for it, and turns. Null where
 * the text is none of these.
 *
 * @see https://docs.kernel.org/scheduler/sched-stats.html
 */
export function processorMs(schedstat: string): number | null {
	const found = /^(\d+) \d+ \d+\s*$/.exec(schedstat);
	return found ? Number(found[1]) / 1e6 : null;
}

export interface ProcessTime {
	mainMs: number;
	workersMs: number;
	/** Of all threads, those two included. */
	allMs: number;
}

/** What a process has used between two looks at it. Threads that began in between count from their beginning. */
export function timeBetween(
	processId: number,
	before: readonly ThreadTime[],
	after: readonly ThreadTime[],
): ProcessTime {
	const already = new Map(before.map(({ id, ms }) => [id, ms]));
	const used = after.map((thread) => ({ ...thread, ms: thread.ms - (already.get(thread.id) ?? 0) }));
	const sum = (counts: (thread: ThreadTime) => boolean) =>
		used.filter(counts).reduce((total, { ms }) => total + ms, 0);
	return {
		mainMs: sum(({ id }) => id === processId),
		// Chromium's name for them.
		workersMs: sum(({ name }) => name.startsWith('DedicatedWorker')),
		allMs: sum(() => true),
	};
}

/** Threads end while they are looked at. */
function listed(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
function text(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
