import { describe, expect, it } from 'vitest';
import { dark } from '$lib/style/dark';
import { light } from '$lib/style/light';
import { loadStreets } from './load-streets';

const PAGE = 'https://atlas.example/below/places/';
const answering =
	(body: string, status = 200): typeof fetch =>
	() =>
		Promise.resolve(new Response(body, { status }));
const never: typeof fetch = () => Promise.reject(new Error('asked'));

describe('loadStreets', () => {
	it('leaves an archive to the map, finds it from the root of the host, and draws it in the theme', async () => {
		const draw = await loadStreets({ kind: 'archive', address: '/maps/city.pmtiles' }, PAGE, never);
		expect(draw(light, 'en').sources['streets:archive']).toMatchObject({
			url: 'pmtiles://https://atlas.example/maps/city.pmtiles',
		});
		expect(draw(light, 'en')).not.toEqual(draw(dark, 'en'));
	});

	it('fetches a style once and adopts it', async () => {
		const style = JSON.stringify({ version: 8, sources: {}, layers: [{ id: 'sea', type: 'background' }] });
		const draw = await loadStreets({ kind: 'style', address: '/s.json' }, PAGE, answering(style));
		expect(draw(light, 'en').layers.map(({ id }) => id)).toEqual(['streets:sea']);
	});

	it.each([
		['the host refuses', answering('no', 403), '403'],
		['it is no JSON', answering('<html>'), 'JSON'],
		['it is no style', answering('{}'), 'not a MapLibre style'],
		['nobody answers', never, 'asked'],
	])('fails where %s', async (_, ask, message) => {
		await expect(loadStreets({ kind: 'style', address: '/s.json' }, PAGE, ask)).rejects.toThrow(message);
	});
});
