// The lint rule that holds imports to the table in layers.mjs. ESLint's own `no-restricted-imports` will not
// do: it does not see `import()`, by which MapLibre comes in, and a later block of settings replaces its patterns.
import { relative, sep } from 'node:path';
import { importProblem } from './import-problem.mjs';

/** @param {unknown} node @returns {string | null} The text of a literal. */
function literal(node) {
	if (typeof node !== 'object' || node === null || !('value' in node)) return null;
	return typeof node.value === 'string' ? node.value : null;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importDirectionRule = {
	meta: { type: 'problem', schema: [], messages: { forbidden: '{{problem}}.' } },
	create(context) {
		const path = relative(context.cwd, context.filename).split(sep).join('/');

		/** @param {import('eslint').Rule.Node} node @param {unknown} source @param {boolean} typeOnly */
		function check(node, source, typeOnly) {
			const specifier = literal(source);
			if (specifier === null) return;
			const problem = importProblem(path, specifier, typeOnly);
			if (problem !== null) context.report({ node, messageId: 'forbidden', data: { problem } });
		}
		// `import { type A }` is no type-only import: under verbatimModuleSyntax the module is still loaded.
		/** @param {object} node */
		const saysType = (node) =>
			('importKind' in node && node.importKind === 'type') ||
			('exportKind' in node && node.exportKind === 'type');

		return {
			ImportDeclaration: (node) => check(node, node.source, saysType(node)),
			ExportNamedDeclaration: (node) => check(node, node.source, saysType(node)),
			ExportAllDeclaration: (node) => check(node, node.source, saysType(node)),
			ImportExpression: (node) => check(node, node.source, false),
			/** @param {import('eslint').Rule.Node & { source?: unknown }} node */
			TSImportType: (node) => check(node, node.source, true),
		};
	},
};
