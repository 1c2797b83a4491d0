/** The line of a leg as positions, by the site's own rules, for ways of drawing that want it so. Pure. */
import { fanApart } from '../../../../src/lib/geometry/fan-apart';
import { greatCircle } from '../../../../src/lib/geometry/great-circle';
import { slicePath } from '../../../../src/lib/geometry/slice-path';
import type { Position } from '../../../../src/lib/scene/model';
import type { BenchLeg } from '../data/generated-legs';

/** Degrees of arc; the shortest line has 32 pieces anyway, as many as the arcs of deck.gl here. */
const STEP = 10;

export function legPath({ course }: BenchLeg): Position[] {
	const { from, to, lane, lanes, part } = course;
	const whole = fanApart(greatCircle(from, to, { stepDegrees: STEP }), lane, lanes);
	return part[0] === 0 && part[1] === 1 ? whole : slicePath(whole, part[0], part[1]);
}
