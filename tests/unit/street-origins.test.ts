import { describe, expect, it } from 'vitest';
import { streetOrigins } from '../../.scripts/street-origins.mjs';

describe('streetOrigins', () => {
	it.each([
		['https://tiles.example/style.json?key=1#a', ['https://tiles.example']],
		[' https://Tiles.Example:8443/city.pmtiles ', ['https://tiles.example:8443']],
		['https://tiles.example:443/', ['https://tiles.example']],
		['http://localhost:8080/style.json', ['http://localhost:8080']],
		['http://[::1]:8080/style.json', ['http://[::1]:8080']],
		['https://münchen.example/style.json', ['https://xn--mnchen-3ya.example']],
	])('opens the policy for the origin of %s alone', (setting, origins) => {
		expect(streetOrigins(setting)).toEqual(origins);
	});

	it.each([undefined, '', '  ', '/maps/style.json', '/city.pmtiles'])('opens nothing for %j', (setting) => {
		expect(streetOrigins(setting)).toEqual([]);
	});

	it.each([
		['http://tiles.example/style.json', 'https://'],
		['ftp://tiles.example/a.pmtiles', 'https://'],
		['javascript:alert(1)', 'https://'],
		['data:application/json,{}', 'https://'],
		['//tiles.example/style.json', 'scheme'],
		['pmtiles://https://tiles.example/a.pmtiles', 'pmtiles://'],
		['maps/style.json', 'slash'],
		['tiles.example/style.json', 'slash'],
		['https://me:secret@tiles.example/style.json', 'password'],
		['https://a.example/ https://b.example/', 'one address'],
		['https://', 'no web address'],
		['https://*.example/style.json', 'plain name'],
		["https://a;script-src'self'/style.json", 'plain name'],
		['https://a.example,b.example/style.json', 'plain name'],
	])('refuses %s and says why', (setting, reason) => {
		expect(() => streetOrigins(setting)).toThrow(reason);
		expect(() => streetOrigins(setting)).toThrow('PUBLIC_STREET_BASEMAP');
	});
});
