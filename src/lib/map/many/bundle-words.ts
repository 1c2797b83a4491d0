/** What a bundle of links is called: from where to where, how many contacts, and how many of them are known how surely. */
import type { LinkMark } from '$lib/scene/model';
import { STANDINGS } from '$lib/style/line-pattern';
import { m } from '$lib/text';

/** “Damascus to Cairo: 12 contacts · 2 on record, 10 reported”. */
export function bundleWords({ ends, kind, directed, bundle }: LinkMark): string {
	const contacts = bundle?.contacts ?? [];
	const known = STANDINGS.flatMap((standing) => {
		const count = contacts.filter((contact) => contact.standing === standing).length;
		return count > 0 ? [m.bundle_standing({ count, standing: m.standing_within({ standing }) })] : [];
	}).join(m.comma());
	const said = m.bundle_contacts({ count: contacts.length, known });
	// An accusation is no way that somebody went.
	return directed && kind !== 'accusation'
		? m.link_from_to({ ...ends, said })
		: m.link_between({ ...ends, said });
}
