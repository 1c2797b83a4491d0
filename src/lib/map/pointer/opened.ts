/** Opens bundles: in the place of each stand the contacts that it is made of. Clusters have none of their own. Pure. */
import type { Target } from '../target';
import type { Candidate } from './candidates';

/** The candidates with every bundle opened, each target once, where it came first. */
export function opened(candidates: readonly Candidate[]): Candidate<Target>[] {
	const seen = new Set<string>();
	return candidates.flatMap(contactsIn).filter(({ target: { kind, id } }) => {
		const isNew = !seen.has(`${kind} ${id}`);
		seen.add(`${kind} ${id}`);
		return isNew;
	});
}

function contactsIn({ target, bundle, ...rest }: Candidate): Candidate<Target>[] {
	if (target.kind === 'place' || target.kind === 'contact')
		return [{ ...rest, target: { ...target, kind: target.kind } }];
	return (bundle?.bundle?.contacts ?? []).map(({ id, label, standing, seat }) => ({
		target: { kind: 'contact', id },
		label,
		known: { standing, seat },
		distance: rest.distance,
	}));
}
