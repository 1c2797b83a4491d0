import { describe, expect, it } from 'vitest';
import { unscaledLandStyle, unscaledStrokes } from './unscaled-strokes';

const FIXED = 'vector-effect="non-scaling-stroke"';

describe('unscaledStrokes', () => {
	it('writes widths and dashes in units of the drawing', () => {
		const line = `<path d="M0 0" stroke-width="2" stroke-dasharray="10 5" ${FIXED}/>`;
		expect(unscaledStrokes(line, 2)).toBe('<path d="M0 0" stroke-width="4" stroke-dasharray="20 10"/>');
	});

	it('reckons with the scale of a shape of its own', () => {
		const end = `<path d="M0 0" stroke-width="2" ${FIXED} transform="rotate(30) scale(0.5)"/>`;
		expect(unscaledStrokes(end, 2)).toBe(
			'<path d="M0 0" stroke-width="4" transform="rotate(30) scale(0.5)"/>',
		);
	});

	it('leaves what scales with the drawing', () => {
		expect(unscaledStrokes('<path stroke-width="2"/>', 2)).toBe('<path stroke-width="2"/>');
	});
});

describe('unscaledLandStyle', () => {
	it('does the same for the lines of the land, which may have no width of their own', () => {
		expect(unscaledLandStyle('.m .shore{stroke:red;stroke-width:4}', 2)).toBe(
			'.m .shore{stroke:red;stroke-width:8}',
		);
		expect(unscaledLandStyle('.m .disputed{stroke-dasharray:3 2.5}', 2)).toBe(
			'.m .disputed{stroke-dasharray:6 5}',
		);
		expect(unscaledLandStyle('.m .river{stroke:red}', 2)).toBe('.m .river{stroke:red;stroke-width:2}');
	});

	it('leaves text as it is', () => {
		expect(unscaledLandStyle('.m text{stroke-width:3}', 2)).toBe('.m text{stroke-width:3}');
	});
});
