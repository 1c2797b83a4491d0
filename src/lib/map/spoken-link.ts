/** What a link on a map is called by those who hear it: from where to where, what, when, and how surely it is known. */
import type { LinkMark } from '$lib/scene/model';
import { m } from '$lib/text';

/** “Damascus to Rome: Mamlouk’s reported visit to Rome · February 2018 · reported”. */
export function spokenLink(link: LinkMark): string {
	const { ends, kind, directed, label, standing } = link;
	const said = m.map_hint_standing({ label, standing: m.standing_within({ standing }) });
	const { from, to } = ends;
	// An accusation is no way that somebody went.
	return directed && kind !== 'accusation'
		? m.link_from_to({ from, to, said })
		: m.link_between({ from, to, said });
}
