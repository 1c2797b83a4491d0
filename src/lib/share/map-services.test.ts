import { describe, expect, it } from 'vitest';
import { mapServices } from './map-services';

describe('mapServices', () => {
	const services = mapServices({ precision: 'city', point: [36.29128, 33.5102] });

	it('links to four maps, by https, and to nowhere finer than what is known', () => {
		expect(services.map(({ name }) => name)).toEqual([
			'OpenStreetMap',
			'Google Maps',
			'Apple Maps',
			'Bing Maps',
		]);
		for (const { href } of services) {
			expect(new URL(href).protocol).toBe('https:');
			expect(decodeURIComponent(href)).toMatch(/33\.51[,~/&].*36\.29/);
			expect(href).not.toMatch(/33\.510|36\.291/);
		}
	});

	it('has none for a country', () => {
		expect(mapServices({ precision: 'country', point: [35.9, 33.9] })).toEqual([]);
	});
});
