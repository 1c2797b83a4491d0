/**
 * Legs as arcs of deck.gl over MapLibre, with a pulse that a uniform moves: what deck.gl can do best, since nothing but that
 * number changes from frame to frame.
 */
import { ArcLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { light } from '../../../../src/lib/style/light';
import type { BenchLeg } from '../data/generated-legs';
import { LINE_WIDTH, PULSE_MS } from './as-drawn';
import type { StartDrawing } from './bench-page';

/** As many pieces as the other ways have; deck.gl would take 50. */
const PIECES = 32;

/** What the shader is told beside what ArcLayer tells it: how far along its leg a pulse is, from 0 to 1. */
const pulse = {
	name: 'pulse',
	fs: 'layout(std140) uniform pulseUniforms { float share; } pulse;\n',
	uniformTypes: { share: 'f32' },
} as const;

interface Shaders {
	modules: unknown[];
	inject?: Record<string, string>;
}

interface Pulse {
	share: number;
	/** Called whenever arcs were drawn: deck.gl also renders while their program and buffers are on the way. */
	told: () => void;
}

class PulsingArcs extends ArcLayer<BenchLeg, Pulse> {
	static override layerName = 'PulsingArcs';

	override getShaders(): Shaders {
		const shaders = super.getShaders() as Shaders;
		return {
			...shaders,
			modules: [...shaders.modules, pulse],
			inject: {
				// A head that fades into a tail behind it.
				'fs:DECKGL_FILTER_COLOR':
					'color.rgb *= 1.0 - 0.7 * smoothstep(0.85, 1.0, 1.0 - fract(pulse.share - geometry.uv.x));',
			},
		};
	}

	override draw(options: { uniforms: unknown }): void {
		this.state.model?.shaderInputs.setProps({ pulse: { share: this.props.share } });
		super.draw(options);
		if (this.state.model && this.state.model._lastDrawTimestamp !== NOT_DRAWN) this.props.told();
	}
}

/** What a model's last time of drawing is before its first. */
const NOT_DRAWN = -1;

type Color = [number, number, number];

const colorOf = (hex: string): Color => [
	Number.parseInt(hex.slice(1, 3), 16),
	Number.parseInt(hex.slice(3, 5), 16),
	Number.parseInt(hex.slice(5, 7), 16),
];

/**
 * @param interleaved In MapLibre's own canvas, where layers of the map can lie above the arcs, and the map repaints with them;
 * else on a canvas of its own over the whole map.
 */
export function deckArcs(interleaved: boolean): StartDrawing {
	return async (map, ready, drawn) => {
		const legs = await ready;
		const colors = new Map(Object.entries(light.link).map(([kind, hex]) => [kind, colorOf(hex)]));
		const colorOfLeg = ({ kind }: BenchLeg): Color => colors.get(kind) ?? [0, 0, 0];
		let [isRendered, isDrawn, isTold] = [false, false, false];
		const told = () => {
			isDrawn = true;
		};
		const layers = (share: number) => [
			new PulsingArcs({
				...{ id: 'arcs', data: legs, share, told, numSegments: PIECES, greatCircle: true, getHeight: 0 },
				...{ getWidth: LINE_WIDTH, getSourceColor: colorOfLeg, getTargetColor: colorOfLeg },
				getSourcePosition: ({ course }: BenchLeg) => [course.from[0], course.from[1]],
				getTargetPosition: ({ course }: BenchLeg) => [course.to[0], course.to[1]],
			}),
		];
		let frame: number | null = null;
		const step = (now: number) => {
			overlay.setProps({ layers: layers((now % PULSE_MS) / PULSE_MS) });
			frame = requestAnimationFrame(step);
		};
		const animate = (on: boolean): void => {
			if (frame !== null) cancelAnimationFrame(frame);
			frame = on ? requestAnimationFrame(step) : null;
		};
		const overlay = new MapLibreOverlay({
			...{ interleaved, layers: layers(0) },
			onAfterRender() {
				if (!isRendered) animate(true);
				isRendered = true;
				if (!isDrawn || isTold) return;
				isTold = true;
				drawn();
			},
		});
		map.addControl(overlay);
		return { animate };
	};
}
