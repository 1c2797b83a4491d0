/**
 * A link to each kind of thing, opened cold by somebody who was never here: the page is that thing's, what the link points to is
 * seen, and all that the page is about lies on the map within what of it can be seen.
 */
import type { Page } from '@playwright/test';
import { partyById, placeById, sourceById } from '../../src/lib/dossier/lookup';
import type { Position } from '../../src/lib/geometry/position';
import { composeScene } from '../../src/lib/scene/compose';
import type { Emphasis } from '../../src/lib/scene/model';
import { toHref } from '../../src/lib/view/to-href';
import type { Page as Thing, View } from '../../src/lib/view/view';
import { mapIsIdle, projection } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

interface Link {
	/** What it is a link to. */
	kind: string;
	view: View;
	/** What the page is headed by. */
	heading: string | RegExp;
	/** Whose marks are to be framed; the page itself where a step shows another one. */
	framed?: Thing;
}

const rome: Thing = { kind: 'contact', id: 'mamlouk-in-rome' };
const [briefing] = siteDossier.briefings;
const step = briefing?.steps.find(({ show }) => show.kind === 'contact');
if (!briefing || step?.show.kind !== 'contact') throw new Error('The briefing shows no contact.');

const links: Link[] = [
	{ kind: 'a place', view: { page: { kind: 'place', id: 'rome' } }, heading: 'Rome' },
	{
		kind: 'a country',
		view: { page: { kind: 'place', id: 'turkey' } },
		heading: placeById(siteDossier, 'turkey').names.en,
	},
	{ kind: 'a contact', view: { page: rome }, heading: 'Mamlouk’s reported visit to Rome' },
	{
		kind: 'an excerpt',
		view: { page: rome, anchor: 'rome-visit' },
		heading: 'Mamlouk’s reported visit to Rome',
	},
	{
		kind: 'a claim',
		view: { page: rome, anchor: 'rome-visit-reported' },
		heading: 'Mamlouk’s reported visit to Rome',
	},
	{
		kind: 'a party',
		view: { page: { kind: 'party', id: 'khaled-fawzi' } },
		heading: partyById(siteDossier, 'khaled-fawzi').names.en,
	},
	{
		kind: 'a source',
		view: { page: { kind: 'source', id: 'al-akhbar-rome' } },
		heading: sourceById(siteDossier, 'al-akhbar-rome').title.en,
	},
	{
		kind: 'a step of a briefing',
		view: { page: { kind: 'step', briefing: briefing.id, id: step.id } },
		heading: step.heading.en,
		framed: { kind: 'contact', id: step.show.id },
	},
];

/** Where everything is that a page brings forward: its links as far as they are drawn, and its places. */
function positionsOf(thing: Thing): Position[] {
	const { links, places, countries } = composeScene(siteDossier, { page: thing }, 'en');
	const isForward = ({ emphasis }: { emphasis: Emphasis }) =>
		emphasis === 'selected' || emphasis === 'related';
	return [
		...links.filter(isForward).flatMap(({ path }) => path),
		...places.filter(isForward).map(({ point }) => point),
		// A country is framed where the page is about it; else a line that comes out of it leads off the map.
		...countries.filter(({ emphasis }) => emphasis === 'selected').map(({ point }) => point),
	];
}

/** The part of the map that nothing of the page lies over, in CSS pixels. */
async function freeBox(page: Page) {
	const map = await page.locator('[data-map]').boundingBox();
	const sheet = await page.locator('.sheet').boundingBox();
	if (!map || !sheet) throw new Error('There is no map or no sheet.');
	// Beside the map it may lie over a pixel of it.
	const covers = Math.min(sheet.x + sheet.width, map.x + map.width) - Math.max(sheet.x, map.x) > 1;
	return { left: map.x, top: map.y, right: map.x + map.width, bottom: covers ? sheet.y : map.y + map.height };
}

for (const { name, viewport } of [
	{ name: 'at a desk', viewport: { width: 1440, height: 900 } },
	{ name: 'on a phone', viewport: { width: 390, height: 844 } },
])
	test.describe(name, () => {
		test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });
		for (const { kind, view, heading, framed = view.page } of links)
			test(
				`a link to ${kind} shows it, framed`,
				{ tag: kind === 'an excerpt' ? [] : '@full' },
				async ({ page }) => {
					await page.goto(toHref(view, '/').slice(1));
					await mapIsIdle(page);
					await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
					const { left, top, right, bottom } = await freeBox(page);
					const at = await projection(page);
					const positions = positionsOf(framed);
					expect(positions.length, 'what the page is about').toBeGreaterThan(0);
					// Where it was opened, before anything is scrolled: an anchor scrolls the page of a phone, not its map.
					if (view.anchor === undefined)
						for (const position of positions) {
							const { x, y } = at(position);
							expect(x, `${String(position)} from left to right`).toBeGreaterThan(left);
							expect(x).toBeLessThan(right);
							expect(y, `${String(position)} from top to bottom`).toBeGreaterThan(top);
							expect(y).toBeLessThan(bottom);
						}
					else {
						const target = page.locator(`[id="${view.anchor}"]`);
						await expect(target).toBeInViewport();
						expect(await target.evaluate((element) => element.matches(':target'))).toBe(true);
					}
				},
			);
	});
