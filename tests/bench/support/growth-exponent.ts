/** How something grows with the number of legs or contacts. Pure. */

/**
 * The exponent k of the power law y = c · x^k that fits best: the slope of the straight line of least squares through the
 * logarithms. 0 is no growth, 1 is growth in proportion. Null with fewer than two different x, or where a value is not positive.
 */
export function growthExponent(points: readonly { x: number; y: number }[]): number | null {
	if (points.some(({ x, y }) => !(x > 0 && y > 0))) return null;
	const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
	const mean = (name: 'x' | 'y') => logs.reduce((sum, point) => sum + point[name], 0) / logs.length;
	const [meanX, meanY] = [mean('x'), mean('y')];
	const sum = (term: (dx: number, dy: number) => number) =>
		logs.reduce((total, { x, y }) => total + term(x - meanX, y - meanY), 0);
	const spread = sum((dx) => dx * dx);
	return spread > 0 ? sum((dx, dy) => dx * dy) / spread : null;
}
