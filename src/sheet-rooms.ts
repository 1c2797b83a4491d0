/**
 * Fills the rooms that the page of a briefing and handouts have for maps and for the codes of their addresses, while the page
 * is made. Runs in Node.
 */
import { viewOfStep } from '$lib/briefing/step-view';
import { contactById } from '$lib/dossier/lookup';
import type { Briefing, Dossier, LocalizedText } from '$lib/dossier/model';
import { ownWords } from '$lib/evidence/own-words';
import { element } from '$lib/picture/markup';
import { qrPath } from '$lib/present/handout/qr-path';
import { m } from '$lib/text';
import { pageLanguage } from '$lib/text/language';
import type { Page, View } from '$lib/view/view';
import { filledRooms } from './filled-rooms';
import { builtInBriefing } from './routes/built-in-briefings';
import { builtOrigin } from './routes/site-address';
import { insetsLand } from './sheet-drawing';
import { CONTACT_ON_PAPER, IN_A_LIST, sheetOf, STEP_ON_PAPER } from './sheet-of';

/** Within a room, since scripts look at what is there no more closely. */
const FIRST_ROOM = /<div class="sheet-room[^>]*>/;

/** The page with every room of it filled; as it is where it has none. */
export async function withSheets(html: string, dossier: Dossier, page: Page): Promise<string> {
	if (page.kind !== 'briefing' && page.kind !== 'handout') return html;
	const briefing = await builtInBriefing(pageLanguage(), page.id);
	const size = page.kind === 'briefing' ? IN_A_LIST : briefing ? STEP_ON_PAPER : CONTACT_ON_PAPER;
	const withMaps = await filledRooms(html, 'sheet-room', (name) => {
		const { view, heading } = briefing ? shownByStep(briefing, name) : shownByContact(dossier, name);
		const label = m.sheet_map_label({ heading: ownWords(heading) });
		return sheetOf(dossier, view, { size, label, ids: `map-of-${name}` });
	});
	if (page.kind === 'briefing') return withMaps;
	const withLand = withMaps.replace(FIRST_ROOM, (opening) => opening + insetsLand());
	return filledRooms(withLand, 'qr-room', (href) => Promise.resolve(codeOf(href)));
}

interface Shown {
	view: View;
	heading: LocalizedText;
}

function shownByStep(briefing: Briefing, id: string): Shown {
	const step = briefing.steps.find((one) => one.id === id);
	if (!step) throw new Error(`There is a room for a step that “${briefing.id}” does not have: “${id}”.`);
	const ids = { briefing: briefing.id, id };
	return { view: viewOfStep({ page: { kind: 'step', ...ids } }, ids, step), heading: step.heading };
}

const shownByContact = (dossier: Dossier, id: string): Shown => ({
	view: { page: { kind: 'contact', id } },
	heading: contactById(dossier, id).title,
});

/** Empty where nobody knows the address of the site yet: then the page that is opened fills it. */
function codeOf(href: string): string {
	if (builtOrigin === null) return '';
	const { size, d } = qrPath(builtOrigin + href);
	return element(
		'svg',
		{ viewBox: `0 0 ${String(size)} ${String(size)}`, 'aria-hidden': 'true' },
		element('path', { d }),
	);
}
