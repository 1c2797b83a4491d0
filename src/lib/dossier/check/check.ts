/** Everything that must hold between the records of a dossier whose shapes are right. */
import type { Dossier } from '../model';
import type { Problem } from '../problem';
import { checkBriefings } from './briefings';
import { checkDates } from './dates';
import { checkReferences } from './references';
import { problemList, type FileOf } from './report';
import { checkRules } from './rules';
import { checkWords } from './words';

/** All problems at once, in the order of the checks; an empty list where all is well. */
export function checkDossier(dossier: Dossier, fileOf: FileOf): Problem[] {
	const { problems, report } = problemList(fileOf);
	checkReferences(dossier, report);
	checkWords(dossier, report);
	checkDates(dossier, report);
	checkRules(dossier, report);
	checkBriefings(dossier, report);
	return problems;
}
