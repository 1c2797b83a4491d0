/** What a page of the benchmark is asked to show, read from its address. Pure. */

export interface BenchQuery {
	/** Invented legs, and the seed that they come from. */
	count: number;
	seed: number;
	/** Our own way alone: as the site draws that many, in bundles and clusters, instead of every leg. */
	bundle: boolean;
	/** The site's own basemap instead of plain water. */
	basemap: boolean;
	/** The site's own dossier instead of invented legs. */
	real: boolean;
}

/** @param search As in `location.search`. Throws a RangeError where a number is none. */
export function benchQuery(search: string): BenchQuery {
	const given = new URLSearchParams(search);
	const whole = (name: string, otherwise: number): number => {
		const value = Number(given.get(name) ?? otherwise);
		if (!Number.isInteger(value) || value < 0) throw new RangeError(`${name} has to be a whole number`);
		return value;
	};
	return {
		count: whole('n', 15),
		seed: whole('seed', 1),
		bundle: given.get('bundle') === '1',
		basemap: given.get('basemap') === '1',
		real: given.get('dossier') === 'real',
	};
}

/** The same as an address's query. What is as it would be without being said is left out. */
export function queryOf({ count, seed, bundle, basemap, real }: BenchQuery): string {
	const said = {
		...(real ? { dossier: 'real' } : { n: String(count), seed: String(seed) }),
		...(bundle && { bundle: '1' }),
		...(basemap && { basemap: '1' }),
	};
	return new URLSearchParams(said).toString();
}
