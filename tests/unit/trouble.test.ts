import { describe, expect, it } from 'vitest';
import { Trouble } from '../support/trouble';

const here = 'http://localhost:4173';

describe('trouble', () => {
	it('is nothing while nothing goes wrong', () => {
		const trouble = new Trouble(here);
		trouble.consoleMessage('log', 'hello', '');
		trouble.consoleMessage('warning', 'careful', '');
		trouble.request(`${here}/a.js`);
		trouble.request('data:image/png;base64,AA==');
		trouble.request(`blob:${here}/0`);
		expect(trouble.problems()).toEqual([]);
	});

	it('lists page errors and console errors with their place', () => {
		const trouble = new Trouble(here);
		trouble.pageError(new Error('broken'));
		trouble.consoleMessage('error', 'bad', `${here}/x.js`);
		expect(trouble.problems()).toEqual(['page error: broken', `console error: bad (${here}/x.js)`]);
	});

	it('counts and names the other origins', () => {
		const trouble = new Trouble(here);
		trouble.request('https://tiles.example/1');
		trouble.request('https://tiles.example/2');
		trouble.request('http://localhost:9999/');
		expect(trouble.problems()).toEqual([
			'2 request(s) to another origin: https://tiles.example',
			'1 request(s) to another origin: http://localhost:9999',
		]);
	});

	it('takes the same host with another scheme for another origin', () => {
		const trouble = new Trouble(here);
		trouble.request('ws://localhost:4173/');
		expect(trouble.problems()).toEqual(['1 request(s) to another origin: ws://localhost:4173']);
	});

	it('lets an expected console error pass only with its text and its address', () => {
		const trouble = new Trouble(here);
		trouble.expectConsoleError({ text: /404/, address: '/nowhere/' });
		trouble.consoleMessage('error', 'status of 404', `${here}/nowhere/`);
		expect(trouble.problems()).toEqual([]);
		trouble.consoleMessage('error', 'status of 404', `${here}/map.js`);
		trouble.consoleMessage('error', 'status of 500', `${here}/nowhere/`);
		expect(trouble.problems()).toHaveLength(2);
	});

	it('is an expected console error that does not happen', () => {
		const trouble = new Trouble(here);
		trouble.expectConsoleError({ text: /404/, address: '/nowhere/' });
		expect(trouble.problems()).toEqual(['expected console error did not happen: /404/ (…/nowhere/)']);
	});
});
