import { describe, expect, it } from 'vitest';
import { realDossier } from '../../../../tests/fixtures/real-dossier';
import { composeScene } from '$lib/scene/compose';
import { insetMarkup } from './inset-markup';

const scene = composeScene(realDossier(), { page: { kind: 'overview' } }, 'en');
const markup = insetMarkup(scene, { width: 240, land: '<g id="land"/>', towards: (name) => `to ${name}` });

describe('insetMarkup', () => {
	it('has land, links with their ends, and the places by name', () => {
		expect(markup).toContain('<g id="land"/>');
		expect(markup).toMatch(/<path class="end /);
		for (const name of ['Damascus', 'Beirut', 'Tripoli', 'Hmeimim']) expect(markup).toContain(`>${name}<`);
	});

	it('says where links lead that leave it', () => {
		expect(markup).toMatch(/class="towards"[^>]*>to (Rome|Cairo)</);
	});

	it('is for the eye alone', () => {
		expect(markup).not.toContain('<a ');
	});
});
