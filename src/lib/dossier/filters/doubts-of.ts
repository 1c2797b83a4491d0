/**
 * What the text says against a contact and for it, as the values of the facet `doubt`. Never surer than the text: where it is
 * silent, a contact has none of them.
 *
 * - doubted: a statement of the text doubts it, on this occasion or in general.
 * - occasion-doubted: one doubts that this very occasion took place; what the map draws as doubted is among these.
 * - corroborated: a statement supports or acknowledges it on this occasion, or its claims come by two lines of report that
 *   do not depend on each other. An accusation is no such line, and neither is a link whose tie to a claim is ours.
 * - single-outlet: all its claims are reports, and all that the text names as their source, by name or by link, comes down
 *   to one line through media. Several papers that pass on one report are one outlet. What the text reports without naming
 *   anybody ("is said to") has no outlet at all, and is not among these.
 */
import { has, sourceById } from '../lookup';
import type { Bearing, Claim, Contact, Dossier, LinkTarget, Source } from '../model';
import { byKey, perDossier } from '../per-dossier';
import { statementsBearingOn } from '../relations';
import type { Doubt } from './facet-rules';
import { carriersBeyond, independentLines, sourceKey } from './independent-lines';

const OUTLETS: readonly Source['kind'][] = ['article', 'interview', 'news-report', 'media'];

const outletKeys = perDossier(
	({ sources }: Dossier) =>
		new Set(sources.filter(({ kind }) => OUTLETS.includes(kind)).map(({ id }) => sourceKey(id))),
);

/** The links of the article by the claims that they support. */
const linksOf = byKey(
	(dossier) =>
		has(dossier, 'sources', dossier.mainSource) ? (sourceById(dossier, dossier.mainSource).links ?? []) : [],
	({ supports }: LinkTarget) => supports,
);

/** The sources that the article links to for a claim. The tie is ours. */
export function linkedFor(dossier: Dossier, claim: Claim): string[] {
	return linksOf(dossier, claim.id).flatMap(({ source }) => (source === null ? [] : [source]));
}

/** In the order of `DOUBTS`. */
export function doubtsOf(dossier: Dossier, contact: Contact): Doubt[] {
	const bearings = statementsBearingOn(dossier, { kind: 'contact', id: contact.id }).map(
		({ bearing }) => bearing,
	);
	const here = bearings.filter(({ scope }) => scope === 'this occasion');
	const supported = here.some(isSupport);
	return [
		...(bearings.some(isDoubt) ? (['doubted'] as const) : []),
		...(here.some(isDoubt) ? (['occasion-doubted'] as const) : []),
		...(supported || comesByTwoLines(dossier, contact) ? (['corroborated'] as const) : []),
		...(!supported && isOfOneOutlet(dossier, contact) ? (['single-outlet'] as const) : []),
	];
}

const isDoubt = ({ relation }: Bearing) => relation === 'doubts';
const isSupport = ({ relation }: Bearing) => relation === 'supports' || relation === 'acknowledges';

function comesByTwoLines({ mainSource }: Dossier, { claims }: Contact): boolean {
	const told = claims.filter(({ basis }) => basis !== 'accused');
	return independentLines(told.map((claim) => carriersBeyond(claim, mainSource))).length > 1;
}

function isOfOneOutlet(dossier: Dossier, { claims }: Contact): boolean {
	if (claims.some(({ basis }) => basis !== 'reported')) return false;
	const lines = independentLines(
		claims.map((claim) => [
			...carriersBeyond(claim, dossier.mainSource),
			...linkedFor(dossier, claim).map(sourceKey),
		]),
	);
	const [line, ...others] = lines;
	return line !== undefined && others.length === 0 && [...line].some((key) => outletKeys(dossier).has(key));
}
