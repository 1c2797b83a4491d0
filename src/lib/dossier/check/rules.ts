/** The rules of reading that can be checked: what an end rests on, who may have a leg, what a citation is. */
import { suffered } from '../legs';
import type { Contact, Dossier } from '../model';
import type { Report } from './report';

/** Reports what breaks a rule of reading. References are taken to be right. */
export function checkRules(dossier: Dossier, report: Report): void {
	const sources = new Map(dossier.excerpts.map((excerpt) => [excerpt.id, excerpt.source]));
	const supported = new Set(
		dossier.sources.flatMap(({ links }) => links?.flatMap(({ supports }) => supports) ?? []),
	);
	for (const contact of dossier.contacts) {
		checkPartiesOnce(contact, report);
		checkEnds(contact, report);
		checkChains(sources, contact, report);
		checkCitation(supported, contact, report);
	}
	checkOffices(dossier, report);
	checkLinks(dossier, report);
	checkUse(dossier, report);
}

/** A party's leg is named after it, so it can have one part in a contact. */
function checkPartiesOnce({ id, participants }: Contact, report: Report): void {
	const seen = new Set<string>();
	participants.forEach(({ party }, i) => {
		if (seen.has(party))
			report(
				'party-twice',
				{ in: 'contacts', id, field: `participants.${i}.party` },
				party,
				'each party once',
			);
		seen.add(party);
	});
}

function checkEnds({ id, kind, participants }: Contact, report: Report): void {
	participants.forEach(({ role, from }, i) => {
		const at = (field: string) => ({ in: 'contacts' as const, id, field: `participants.${i}.${field}` });
		if (!from) return;
		if (suffered({ role }))
			report('victim-with-end', at('from'), from.place, `no end: a ${role} never has a leg`);
		if ((from.basis === 'seat') !== (from.excerpt === null))
			report(
				'end-without-excerpt',
				at('from.excerpt'),
				String(from.excerpt),
				'null for a seat, which is ours; an excerpt for all else',
			);
		if (from.basis === 'seat' && !from.note)
			report(
				'seat-without-note',
				at('from.note'),
				'no note',
				'a note that says that the seat is our addition',
			);
		if (from.basis === 'alleged' && kind !== 'alleged-operation')
			report('alleged-end', at('from.basis'), from.basis, 'only in an alleged operation');
	});
}

/** @param sources The source of each excerpt. */
function checkChains(sources: ReadonlyMap<string, string>, { id, claims }: Contact, report: Report): void {
	claims.forEach((claim, i) => {
		const first = claim.attribution[0]?.by;
		const own = sources.get(claim.excerpt);
		if (own && (first?.kind !== 'source' || first.id !== own))
			report(
				'chain-not-from-text',
				{ in: 'contacts', id, field: `claims.${i}.attribution.0` },
				first?.id ?? 'nothing',
				`the source of the excerpt, "${own}"`,
			);
		if (claim.basis !== 'asserted' && claim.hedges.length === 0 && claim.attribution.length === 1)
			report(
				'claim-without-hedge',
				{ in: 'contacts', id, field: `claims.${i}` },
				claim.id,
				'words of hedging, or whose claim it is: it is not the author’s own',
			);
	});
}

/** @param supported The claims and statements that a link target supports. */
function checkCitation(supported: ReadonlySet<string>, contact: Contact, report: Report): void {
	const linked = contact.claims.some(({ id }) => supported.has(id));
	if (linked !== (contact.citation === 'linked'))
		report(
			'wrong-citation',
			{ in: 'contacts', id: contact.id, field: 'citation' },
			contact.citation,
			linked
				? 'linked: a link target supports one of its claims'
				: 'named or none: no link target supports any of its claims',
		);
}

function checkOffices({ parties, contacts, statements }: Dossier, report: Report): void {
	const takesPart = new Set(
		contacts.flatMap(({ id, participants }) => participants.map(({ party }) => `${id} ${party}`)),
	);
	for (const { id, offices } of parties)
		offices.forEach(({ heldAt, when }, i) =>
			heldAt.forEach((contact, j) => {
				if (!takesPart.has(`${contact} ${id}`))
					report(
						'office-elsewhere',
						{ in: 'parties', id, field: `offices.${i}.heldAt.${j}` },
						contact,
						`a contact in which the party takes part (office of ${when})`,
					);
			}),
		);
	const held = new Map(parties.map(({ id, offices }) => [id, new Set(offices.map((office) => office.id))]));
	for (const { id, speaker, office } of statements)
		if (office !== null && !(speaker.kind === 'party' && held.get(speaker.id)?.has(office)))
			report('unknown-office', { in: 'statements', id, field: 'office' }, office, 'an office of the speaker');
}

function checkLinks({ sources, contacts, statements }: Dossier, report: Report): void {
	const anchors = new Set([
		...contacts.flatMap(({ claims }) => claims.map(({ id }) => id)),
		...statements.map(({ id }) => id),
	]);
	const byId = new Map(sources.map((source) => [source.id, source]));
	for (const { id, links } of sources)
		links?.forEach((link, i) => {
			const at = (field: string) => ({ in: 'sources' as const, id, field: `links.${i}.${field}` });
			const cited = link.source === null ? undefined : byId.get(link.source);
			if ((link.kind === 'citation') !== (link.source !== null))
				report(
					'link-without-source',
					at('source'),
					String(link.source),
					'a source for a citation, null for all else',
				);
			if (cited && cited.url !== link.url)
				report('other-address', at('url'), link.url, cited.url ?? 'an address at the source');
			link.supports.forEach((supported, j) => {
				if (!anchors.has(supported))
					report('unknown-id', at(`supports.${j}`), supported, 'the id of a claim or a statement');
			});
		});
}

/** Nothing lies in a dossier without bearing on anything. A briefing that shows a place or a party is no use of it. */
function checkUse(dossier: Dossier, report: Report): void {
	const { places, parties, excerpts, briefings, ...users } = dossier;
	const used = new Set<string>();
	const walk = (value: unknown): void => {
		if (typeof value === 'string') used.add(value);
		else if (Array.isArray(value)) value.forEach(walk);
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
	};
	walk(users);
	for (const place of places)
		if (!used.has(place.id))
			report(
				'unused',
				{ in: 'places', id: place.id, field: '' },
				place.id,
				'a place that some contact names',
			);
	for (const party of parties)
		if (!used.has(party.id))
			report(
				'unused',
				{ in: 'parties', id: party.id, field: '' },
				party.id,
				'a party of some contact or statement',
			);
	for (const more of [parties, places, briefings]) walk(more);
	for (const { id } of excerpts)
		if (!used.has(id))
			report('unused', { in: 'excerpts', id, field: '' }, id, 'an excerpt that some record rests on');
}
