import { describe, expect, it } from 'vitest';
import { filledRooms } from './filled-rooms';

const markup = (name: string) => Promise.resolve(`<b>${name}</b>`);

describe('filledRooms', () => {
	it('fills each room with the markup of its name', async () => {
		const html =
			'<div class="room s-1" data-of="a"></div><p></p><div class="room" data-of="b" title="x"></div>';
		expect(await filledRooms(html, 'room', markup)).toBe(
			'<div class="room s-1" data-of="a"><b>a</b></div><p></p><div class="room" data-of="b" title="x"><b>b</b></div>',
		);
	});

	it('leaves rooms of other classes, rooms without a name and rooms that have something in them', async () => {
		for (const html of [
			'<div class="other" data-of="a"></div>',
			'<div class="room"></div>',
			'<div class="room" data-of="a">x</div>',
		])
			expect(await filledRooms(html, 'room', markup)).toBe(html);
	});

	it('takes nothing in the markup for a reference', async () => {
		const html = '<div class="room" data-of="a"></div>';
		expect(await filledRooms(html, 'room', () => Promise.resolve('$1 $&'))).toBe(
			'<div class="room" data-of="a">$1 $&</div>',
		);
	});
});
