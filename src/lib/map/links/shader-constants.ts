/** The numbers of lines, shapes, fading and movement as lines of GLSL, so that each is written down once. */
import { FADE } from '$lib/picture/fade-steps';
import { END_OUTLINES, HOLLOW_EDGE } from '$lib/style/end-outlines';
import { LINE_PATTERN, STANDINGS } from '$lib/style/line-pattern';
import {
	BUNDLE_WIDER,
	CASING,
	DOUBLE_LINE,
	END_HALO,
	END_SETBACK_UNITS,
	GLOW,
	LAST_STRETCH,
	LINK_LOOKS,
} from '$lib/style/link-sizes';
import { PULSE } from '../pulses/draw-pulses';
import { MOTION } from '../pulses/pulse-motion';
import { LOOKS } from './link-looks';
import { LINKS_A_ROW, SHAPES } from './pack-links';
import { FEW_PULSES, PULSE_VERTICES } from './pieces';

/** CSS pixels that are left between the middles of two neighbouring lanes, however small the map. */
const LANE_LEAST = 6;
/** How much narrower than its middle a link begins, and how much wider it ends. */
const TAPER = 0.14;

const NUMBERS: Record<string, number> = {
	LANE_LEAST,
	TAPER,
	BUNDLE_WIDER,
	DOUBLE_GAP: DOUBLE_LINE.gap,
	DOUBLE_STROKE: DOUBLE_LINE.stroke,
	CASING_WIDTH: CASING.width,
	CASING_STRENGTH: CASING.strength,
	GLOW_LEAST: GLOW.least,
	GLOW_ROUND: GLOW.round,
	END_HALO,
	END_SETBACK: END_SETBACK_UNITS,
	LAST_STRETCH,
	OUTLINE_REACH: Math.max(...Object.values(END_OUTLINES).flat(2)),
	HOLLOW_EDGE,
	FAINTEST: FADE.faintest,
	SLOPE: FADE.slope,
	SEAT_SHARE: FADE.seatShare,
	SEAT_FAINTEST: FADE.seatFaintest,
	FEW_PULSES,
	PULSE_SPEED: MOTION.speed,
	PULSE_SPACING: MOTION.spacing,
	PULSE_ENDS: MOTION.ends,
	BREATH_SECONDS: MOTION.breath,
	FLICKER_SECONDS: MOTION.flicker,
	CLEARANCE: PULSE.clearance,
	HEAD: PULSE.head,
	RIM: PULSE.rim,
	TAIL: PULSE.tail,
	BREATH_WIDTH: PULSE.breathWidth,
	FLICKER_WIDTH: PULSE.flickerWidth,
	FLICKER_DASH: PULSE.flickerDashes[0],
	FLICKER_PERIOD: PULSE.flickerDashes[0] + PULSE.flickerDashes[1],
};

const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));
const vector = (...values: readonly number[]): string => `vec${values.length}(${values.map(float).join()})`;
const list = (type: string, name: string, items: readonly string[]): string =>
	`const ${type} ${name}[${items.length}]=${type}[${items.length}](${items.join()});`;

/** Width in pixels; dash and period in widths, 0 where the line is drawn through; strength. */
const patterns = STANDINGS.map((standing) => {
	const { width, dashes, opacity } = LINE_PATTERN[standing];
	const [dash = 0, gap = 0] = dashes ?? [];
	return vector(width, dash, dash + gap, opacity);
});
const perLook = (name: string, of: (look: (typeof LOOKS)[number]) => number): string =>
	list(
		'float',
		name,
		LOOKS.map((look) => float(of(look))),
	);

/** To stand before the shaders of both stages. */
export const SHADER_CONSTANTS = [
	...Object.entries(NUMBERS).map(([name, value]) => `#define ${name} ${float(value)}`),
	`#define LINKS_A_ROW ${LINKS_A_ROW}`,
	`#define PULSE_VERTICES ${PULSE_VERTICES}`,
	`#define HOLLOW ${SHAPES.indexOf('accusation-end')}`,
	list('vec4', 'PATTERN', patterns),
	list(
		'float',
		'ROUND',
		STANDINGS.map((standing) => (LINE_PATTERN[standing].cap === 'round' ? '1.0' : '0.0')),
	),
	perLook('LOOK_WIDTH', (look) => LINK_LOOKS[look].width),
	perLook('LOOK_TONE', (look) => LINK_LOOKS[look].tone),
	perLook('LOOK_GLOW', (look) => LINK_LOOKS[look].glow),
	perLook('LOOK_PULSE', (look) => PULSE.strength[look === 'hover' ? 'related' : look]),
	list(
		'vec2',
		'OUTLINE',
		SHAPES.flatMap((shape) => END_OUTLINES[shape].map((corner) => vector(...corner))),
	),
].join('\n');
