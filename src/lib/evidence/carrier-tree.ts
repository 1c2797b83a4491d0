/**
 * Who carries a contact, as one tree from the article inward: claims that come by the same carriers share their branches. Only
 * what the text says: whoever it does not name is nowhere in it.
 *
 *     the article ─ “cited” → an outlet ─ “described” → an official      one branch, two carriers
 *                 ─ “reported” → another outlet                          another
 *                 ─ “reportedly”                                         it names nobody
 */
import type { Carrier, Contact, Dossier } from '$lib/dossier/model';
import { beyondArticle } from './beyond-article';

/** Words of the text and the excerpt on the contact's page that has them. */
export interface QuotedWords {
	words: string;
	excerpt: string;
}

export interface BranchCarrier {
	by: Carrier['by'];
	/** What the text says of its leaning, in its words. */
	leanings: string[];
	/** Ids of sources whose report this one only passes on. */
	dependsOn: string[];
}

export interface CarrierBranch {
	/** Several where the text has one verb for all of them: they say it together, and none of them names another. */
	carriers: BranchCarrier[];
	/** What the text has them do; each once. Empty where the text uses no verb. */
	verbs: QuotedWords[];
	/** Whom they name in turn. */
	inward: CarrierBranch[];
}

export interface CarrierTree {
	/** Branches that depend on each other are in one group; a group of one stands by itself. */
	groups: CarrierBranch[][];
	/** For what the article says without naming anybody: its hedges, and the excerpts of what it does not hedge. */
	alone: { hedges: QuotedWords[]; unhedged: string[] } | null;
}

/** The tree of a contact. What it stands on beyond the article is in the order of its claims. */
export function carrierTree(dossier: Dossier, { claims }: Contact): CarrierTree {
	const branches: CarrierBranch[] = [];
	const alone: NonNullable<CarrierTree['alone']> = { hedges: [], unhedged: [] };
	for (const { attribution, hedges, excerpt } of claims) {
		const carriers = beyondArticle(dossier, attribution);
		if (carriers.length > 0) grow(branches, saidTogether(carriers), excerpt);
		else if (hedges.length > 0) for (const words of hedges) addWords(alone.hedges, { words, excerpt });
		else if (!alone.unhedged.includes(excerpt)) alone.unhedged.push(excerpt);
	}
	const isAlone = alone.hedges.length + alone.unhedged.length > 0;
	return { groups: grouped(branches), alone: isAlone ? alone : null };
}

function grow(
	branches: CarrierBranch[],
	[together, ...rest]: readonly (readonly Carrier[])[],
	excerpt: string,
): void {
	if (!together) return;
	const [first] = together;
	let branch = branches.find(({ carriers }) => namesOf(carriers) === namesOf(together));
	if (!branch) {
		const carriers = together.map(({ by }) => ({ by, leanings: [], dependsOn: [] }));
		branches.push((branch = { carriers, verbs: [], inward: [] }));
	}
	if (first?.verb) addWords(branch.verbs, { words: first.verb, excerpt });
	for (const [index, { leaning, dependsOn }] of together.entries()) {
		const carrier = branch.carriers[index];
		if (leaning && !carrier?.leanings.includes(leaning.words)) carrier?.leanings.push(leaning.words);
		if (dependsOn !== undefined && !carrier?.dependsOn.includes(dependsOn))
			carrier?.dependsOn.push(dependsOn);
	}
	grow(branch.inward, rest, excerpt);
}

const namesOf = (carriers: readonly Pick<Carrier, 'by'>[]): string =>
	carriers.map(({ by }) => `${by.kind} ${by.id}`).join(', ');

/** Carriers that follow each other with one verb say it together. */
function saidTogether(carriers: readonly Carrier[]): Carrier[][] {
	const steps: Carrier[][] = [];
	for (const carrier of carriers) {
		const last = steps.at(-1);
		if (last?.[0]?.verb && last[0].verb === carrier.verb) last.push(carrier);
		else steps.push([carrier]);
	}
	return steps;
}

function addWords(all: QuotedWords[], one: QuotedWords): void {
	if (!all.some(({ words, excerpt }) => words === one.words && excerpt === one.excerpt)) all.push(one);
}

/** Each branch with those that pass on one of its sources, or whose sources it passes on. */
function grouped(branches: readonly CarrierBranch[]): CarrierBranch[][] {
	let groups: CarrierBranch[][] = [];
	for (const branch of branches) {
		const met = groups.filter((group) =>
			group.some((other) => isTied(branch, other) || isTied(other, branch)),
		);
		groups = [...groups.filter((group) => !met.includes(group)), [...met.flat(), branch]];
	}
	return groups;
}

const isTied = (from: CarrierBranch, to: CarrierBranch): boolean => {
	const carried = sourcesIn(to);
	return dependenciesOf(from).some((id) => carried.includes(id));
};

const sourcesIn = ({ carriers, inward }: CarrierBranch): string[] => [
	...carriers.flatMap(({ by }) => (by.kind === 'source' ? [by.id] : [])),
	...inward.flatMap(sourcesIn),
];

const dependenciesOf = ({ carriers, inward }: CarrierBranch): string[] => [
	...carriers.flatMap(({ dependsOn }) => dependsOn),
	...inward.flatMap(dependenciesOf),
];
