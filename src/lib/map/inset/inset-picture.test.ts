import { describe, expect, it } from 'vitest';
import type { Position, Scene } from '$lib/scene/model';
import { aLink } from '$lib/scene/a-link.fixture';
import { insetPicture } from './inset-picture';

const damascus: Position = [36.29128, 33.5102];
const beirut: Position = [35.50157, 33.89332];
const cairo: Position = [31.24967, 30.06263];
const place = (id: string, point: Position) =>
	({ id, name: id, point, precision: 'city', emphasis: 'normal' }) as Scene['places'][number];
const scene: Scene = {
	places: [place('Damascus', damascus), place('Beirut', beirut), place('Cairo', cairo)],
	countries: [],
	links: [
		aLink({ id: 'one.visitor', path: [damascus, cairo] }),
		aLink({ id: 'two.visitor', path: [cairo, [33.6, 32.1], damascus] }),
		aLink({ id: 'three.visitor', path: [damascus, beirut] }),
	],
	frame: [0, 0, 1, 1],
};
const picture = insetPicture(scene, 280, (name) => `to ${name}`);

describe('the picture of the inset', () => {
	it('shows the places that lie within it, each with its name', () => {
		expect(picture.places.map(({ text, name }) => [text, name !== null])).toEqual([
			['Damascus', true],
			['Beirut', true],
		]);
	});

	it('says once where links lead that leave it', () => {
		expect(picture.towards.map(({ text }) => text)).toEqual(['to Cairo']);
	});

	it('shows every link that touches it, each as a line of its own', () => {
		expect(picture.links.map(({ link }) => link.id)).toEqual(['one.visitor', 'two.visitor', 'three.visitor']);
		expect(new Set(picture.links.map(({ whole }) => whole))).toHaveLength(3);
	});

	it('gives every link that leads somewhere its arrowhead, also where it leaves', () => {
		for (const { ends } of picture.links) expect(ends.map(({ shape }) => shape)).toEqual(['arrow']);
	});
});
