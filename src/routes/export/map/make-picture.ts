/** Makes a picture of the map as it is shown now. Loaded when one is asked for. Needs a page. */
import { sourceCitation } from '$lib/dossier/citation';
import { sourceById } from '$lib/dossier/lookup';
import { ownDate } from '$lib/evidence/own-words';
import { legendGroups } from '$lib/map/legend/legend-markup';
import { m } from '$lib/text';
import { directionOf, pageLanguage } from '$lib/text/language';
import { composeAny } from '$lib/scene/compose-large';
import { addressOf } from '../../link-to';
import { presentMap } from '../../present-map';
import { drawSheet, insetsLand } from '../../../sheet-drawing';
import { filtersInWords } from '../filters-in-words';
import type { Asked, MadeFile } from '../make-file';
import { wholeAddress } from '../whole-address';
import { embeddedFaces } from './embedded-faces';
import { landHere } from './land-here';
import { asPng } from './as-png';
import type { View } from '$lib/view/view';
import { inView, withinFrame } from './in-view';
import { MAP_SIZE, mapSheet } from './map-sheet';
import { takeStylesOver } from './own-styles';
import '../../../sheet-map.css';
import './map-sheet.css';

const FAMILY = 'Atlas Sans';

/** Rejects where a part of it cannot be had, such as the tiles of its land. */
export async function makePicture(kind: 'svg' | 'png', asked: Asked): Promise<MadeFile> {
	const markup = await sheetOf(asked);
	const svg = await standingAlone(markup);
	const name = `map.${kind}`;
	if (kind === 'png') return { name, content: await asPng(svg) };
	return { name, content: new Blob([svg], { type: 'image/svg+xml' }) };
}

async function sheetOf({ dossier, view, selection }: Asked): Promise<string> {
	const { scene: drawn, shown } = presentMap.look();
	const scene = inView(drawn ?? composeAny(dossier, view, pageLanguage()), shown);
	const map = await drawSheet(dossier, scene, {
		size: { ...MAP_SIZE, detail: 'full' },
		ids: 'export',
		landWithin: landHere,
	});
	const { anchor: _, ...here } = view;
	const filters =
		selection === null
			? []
			: [m.export_narrowed({ filters: filtersInWords(dossier, view).join(m.semicolon()) })];
	const { licence, asOf, mainSource } = dossier;
	const article = sourceById(dossier, mainSource);
	const date = article.published ? ownDate(article.published.edtf) : '';
	return mapSheet({
		title: isTable(view) ? m.page_title({ title: m.overview_title() }) : document.title,
		lead: [m.as_of({ date: ownDate(asOf) }), ...filters],
		map,
		legend: legendGroups(withinFrame(scene)),
		foot: [
			sourceCitation(article, pageLanguage()).replace(date, isolated(date)),
			`${m.footer_licence({ name: licence.name })}. ${m.picture_credit()}.`,
			m.export_taken({ address: isolated(wholeAddress(addressOf(here))) }),
		],
		shared: insetsLand(),
		language: pageLanguage(),
		direction: directionOf(pageLanguage()),
	});
}

/** By its own first letter among words that run the other way (Unicode 6.3, first strong isolate). */
const isolated = (words: string): string => (words === '' ? '' : `\u2068${words}\u2069`);

/** The picture with its looks and its faces in it. It stands in the page for a moment, out of sight. */
async function standingAlone(markup: string): Promise<string> {
	const room = document.createElement('div');
	room.className = 'sheet-maker';
	room.inert = true;
	const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
	const svg = document.importNode(parsed, true) as unknown as SVGSVGElement;
	room.append(svg);
	document.body.append(room);
	try {
		takeStylesOver(svg);
		const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
		style.textContent = await embeddedFaces(svg.textContent, FAMILY);
		// Not while it stands in the page: its policy lets no style sheet be added.
		room.remove();
		svg.prepend(style);
		return new XMLSerializer().serializeToString(svg);
	} finally {
		room.remove();
	}
}

/** What a table's page is called says nothing of the map beside it. */
const isTable = ({ page: { kind } }: View): boolean => kind === 'contacts' || kind === 'parties';
