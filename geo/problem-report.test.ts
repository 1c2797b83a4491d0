import { expect, it } from 'vitest';
import { problemReport } from './problem-report';

it('names file, record and field as far as there are any, and counts', () => {
	const problem = {
		code: 'no-file',
		file: 'places.geojson',
		record: '',
		field: '',
		found: 'none',
		expected: 'one',
	};
	expect(problemReport([problem])).toBe(
		'no-file  places.geojson\n    found     none\n    expected  one\n\n1 problem. Nothing was written.\n',
	);
	const report = problemReport([problem, { ...problem, record: 'suva', field: 'country' }]);
	expect(report).toContain('\nno-file  places.geojson › suva › country\n');
	expect(report).toMatch(/\n2 problems\. Nothing was written\.\n$/);
});
