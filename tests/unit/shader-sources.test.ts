import { describe, expect, it } from 'vitest';
import { bareShader } from '../../.scripts/shader-sources.mjs';

describe('a shader as it is loaded', () => {
	it('has neither comments nor indents nor empty lines', () => {
		expect(bareShader('// What it is.\n\nvoid main() {\n\tx = 1.0; // why\n}\n')).toBe(
			'void main(){\nx=1.0;\n}',
		);
	});

	it('keeps directives on lines of their own, as they are', () => {
		expect(bareShader('#ifdef GLOBE\nout float depth;\n#endif\n')).toBe(
			'#ifdef GLOBE\nout float depth;\n#endif',
		);
	});

	it('keeps the space that parts two signs, and the one between words', () => {
		expect(bareShader('float a = b - -c;')).toBe('float a=b - -c;');
	});
});
