/** Makes the file that opens from a disk out of what the site publishes and the reader's own briefings. Needs a page. */
import { asset } from '$app/paths';
import { freshBriefingId } from '$lib/briefing/fresh-id';
import { missingThings } from '$lib/briefing/missing-things';
import type { Briefing, Dossier } from '$lib/dossier/model';
import { filledPack } from '$lib/export/pack-file';
import { dataHref } from './data-files';
import { ownBriefings } from './own-briefings/own-briefings.svelte';
import { titleOf } from './own-briefings/own-names';
import { handOver } from '$lib/ui/hand-over';

const NAME = 'liaison-atlas.html';

export interface SavedPack {
	/** What the file is called. */
	name: string;
	/** Titles of the reader's briefings that name what the dossier does not have. */
	leftOut: string[];
}

/** Hands the file to the browser. Rejects where a part of it cannot be had; then nothing is saved. */
export async function savePack(): Promise<SavedPack> {
	const [template, dossier] = await Promise.all([
		textAt(asset('/pack/template.html')),
		textAt(dataHref()).then((text) => JSON.parse(text) as Dossier),
	]);
	const own = ownBriefings(dossier.id);
	own.refresh();
	const fits = ({ steps }: Briefing) => missingThings(dossier, steps).length === 0;
	const pack = filledPack(template, { dossier, own: besides(dossier.briefings, own.all.filter(fits)) });
	handOver(new Blob([pack], { type: 'text/html' }), NAME);
	return { name: NAME, leftOut: own.all.filter((briefing) => !fits(briefing)).map(titleOf) };
}

/** In the file they stand beside each other, so each has its id to itself. */
const besides = (others: readonly Briefing[], own: readonly Briefing[]): Briefing[] =>
	own.map((briefing) =>
		others.some(({ id }) => id === briefing.id)
			? { ...briefing, id: freshBriefingId([...others, ...own]) }
			: briefing,
	);

async function textAt(href: string): Promise<string> {
	const answer = await fetch(href);
	if (!answer.ok) throw new Error(`${href} answered ${answer.status}`);
	return answer.text();
}
