import { describe, expect, it } from 'vitest';
import { reportOnce } from './report-once';

describe('reportOnce', () => {
	it('reports a source once, however many of its tiles fail, and the archive as one', () => {
		const reports: unknown[] = [];
		const report = reportOnce((error) => reports.push(error));
		for (const [error, sourceId] of [
			['tile 1', 'world'],
			['tile 2', 'world'],
			['tile 3', 'near'],
			['tile 4', 'streets:archive'],
			['tile 5', 'streets:archive'],
		] as const)
			report({ error, sourceId });
		expect(reports).toEqual(['tile 1', 'tile 4']);
	});

	it('reports what comes from no source once for each message', () => {
		const reports: unknown[] = [];
		const report = reportOnce((error) => reports.push(error));
		const [one, same, other] = [new Error('no image'), new Error('no image'), new Error('no layer')];
		for (const error of [one, same, other]) report({ error });
		expect(reports).toEqual([one, other]);
	});
});
