import { describe, expect, it } from 'vitest';
import { contactById } from '$lib/dossier/lookup';
import type { Carrier, Claim, Contact, Dossier } from '$lib/dossier/model';
import { realDossier } from '../../../tests/fixtures/real-dossier';
import { carrierTree, type CarrierBranch } from './carrier-tree';

const dossier = realDossier();
const treeOf = (id: string) => carrierTree(dossier, contactById(dossier, id));
const ids = (branches: readonly CarrierBranch[]): string[] =>
	branches.map(({ carriers }) => carriers.map(({ by }) => by.id).join(' and '));
const words = (branch: CarrierBranch | undefined) => branch?.verbs.map(({ words }) => words);

describe('the tree of who carries a contact', () => {
	it('has Reuters in one group with the report that it picked up, and the official behind it', () => {
		const { groups, alone } = treeOf('us-official-in-damascus');
		expect(groups.map(ids)).toEqual([['al-akhbar-us-visit', 'reuters-us-visit']]);
		const [akhbar, reuters] = groups[0] ?? [];
		expect(words(akhbar)).toEqual(['first mentioned in', 'According to']);
		expect(akhbar?.carriers[0]?.leanings).toEqual([
			'a Lebanese newspaper close to Hezbollah and the Syrian regime',
		]);
		expect(reuters?.carriers[0]?.dependsOn).toEqual(['al-akhbar-us-visit']);
		expect(ids(reuters?.inward ?? [])).toEqual(['regional-official']);
		expect(alone).toBeNull();
	});

	it('keeps a recording and a confession apart, beside what the article itself states', () => {
		const { groups, alone } = treeOf('samaha-explosives');
		expect(groups.map(ids)).toEqual([['audiovisual-evidence'], ['michel-samaha']]);
		expect(alone).toEqual({ hedges: [], unhedged: ['samaha-bombs'] });
	});

	it('says what the article hedges where it names nobody', () => {
		expect(treeOf('egyptian-office-in-damascus')).toEqual({
			groups: [],
			alone: { hedges: [{ words: 'is said to', excerpt: 'egypt-office' }], unhedged: [] },
		});
	});

	it('names a carrier of several claims once, and whom it names in one of them below it', () => {
		const [[cable] = []] = treeOf('benjamin-in-damascus').groups;
		expect(words(cable)).toEqual(['revealed by', 'was quoted']);
		expect(ids(cable?.inward ?? [])).toEqual(['ali-mamlouk']);
	});

	it('keeps together who shares one verb of the text, as neither names the other', () => {
		const { groups } = treeOf('mamlouk-fidan-at-hmeimim');
		expect(groups.map(ids)).toEqual([['arabic-media-reports and zaman']]);
		expect(words(groups[0]?.[0])).toEqual(['have claimed']);
	});

	const by = (id: string, dependsOn?: string): Carrier =>
		({ by: { kind: 'source', id }, verb: null, ...(dependsOn && { dependsOn }) }) as Carrier;
	const claimOf = (...attribution: Carrier[]) =>
		({ attribution, hedges: [], excerpt: 'words' }) as unknown as Claim;
	const invented = (...claims: Claim[]) =>
		carrierTree({ mainSource: 'the-log' } as Dossier, { claims } as Contact).groups.map(ids);

	it('joins groups that a later branch depends on, and leaves alone what depends on nobody here', () => {
		expect(
			invented(
				claimOf(by('the-log'), by('a')),
				claimOf(by('the-log'), by('b')),
				claimOf(by('the-log'), by('c', 'a'), by('d', 'b')),
				claimOf(by('the-log'), by('e', 'elsewhere')),
			),
		).toEqual([['a', 'b', 'c'], ['e']]);
	});

	it('is empty without claims', () => {
		expect(carrierTree({ mainSource: 'the-log' } as Dossier, { claims: [] } as unknown as Contact)).toEqual({
			groups: [],
			alone: null,
		});
	});
});
