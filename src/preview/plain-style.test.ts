import { describe, expect, it } from 'vitest';
import { plainStyle } from './plain-style';

const plain = (sheet: string) => plainStyle(sheet, { '--ink': '#123456' }, ['.map-marks']);

describe('plainStyle', () => {
	it('writes colours out', () => {
		expect(plain('.map-marks .land {\n\tfill: var(--ink);\n}')).toBe('.map-marks .land{fill:#123456;}');
	});

	it('leaves out what is not in a picture, and what a pointer or a key brings about', () => {
		expect(plain('.page a {color: red} .map-marks .link:not(.selected):hover .glow {color: red}')).toBe('');
		expect(plain('.map-marks .link:focus-visible .glow {color: red} /* .map-marks .a {} */')).toBe('');
	});

	it('takes a choice of selectors apart', () => {
		expect(plain('.map-marks .place.dimmed :is(.dot, .disc) {opacity: 0.3}')).toBe(
			'.map-marks .place.dimmed .dot,.map-marks .place.dimmed .disc{opacity:0.3}',
		);
	});

	it('keeps what holds as long as nothing is pointed at', () => {
		expect(
			plain('.map-marks .link.dimmed:not(:hover, :focus-visible), .map-marks .end.dimmed {opacity: 0.2}'),
		).toBe('.map-marks .link.dimmed,.map-marks .end.dimmed{opacity:0.2}');
	});

	it('leaves a property that it does not know to be found', () => {
		expect(plain('.map-marks .a {fill: var(--none)}')).toContain('var(--none)');
	});
});
