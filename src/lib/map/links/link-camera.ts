/**
 * How the map projects at the moment, copied out of what MapLibre tells a custom layer, moved to the middle of the view in
 * double precision, and put into programs. Nothing is allocated after the first time.
 */
import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { WORLD_PIXELS } from '$lib/geometry/fit-camera';
import { mercator, type MercatorPoint } from '$lib/geometry/mercator';
import { endShapeScale, linkWidthScale } from '$lib/style/link-sizes';
import type { LinkProgram, Projecting } from './link-program';
import { worldCopies } from './world-copies';

export interface LinkCamera extends Projecting {
	/** Which projection the prelude is for: programs are kept by it. */
	variant: string;
	/** Whether the map is a globe at the moment. */
	isGlobe: boolean;
	/** Worlds side by side, and the first of them. */
	copies: Int32Array;
	/** Reads what the map is about to draw. `extent` is from where to where links reach, in widths of the world. */
	see: (map: MapLibreMap, input: CustomRenderMethodInput, extent: readonly [number, number]) => void;
	/** Puts it into a program that is in use. `ratio` is of the canvas that is drawn on. */
	into: (gl: WebGL2RenderingContext, program: LinkProgram, ratio: number) => void;
}

/** How far before the camera a point must lie to be taken as it is, beside the distance of the middle. */
const NEAR = 0.02;

export function linkCamera(): LinkCamera {
	const matrix = new Float32Array(16);
	const fallback = new Float32Array(16);
	const tile = new Float32Array(4);
	const plane = new Float32Array(4);
	const centre = new Float32Array(4);
	const halfView = new Float32Array(2);
	let [transition, world, near, scale, endScale] = [0, 1, 0, 1, 1];

	const camera: LinkCamera = {
		prelude: '',
		define: '',
		variant: '',
		isGlobe: false,
		copies: new Int32Array([1, 0]),
		see(map, { shaderData, defaultProjectionData: data }, extent) {
			camera.variant = shaderData.variantName;
			camera.prelude = shaderData.vertexShaderPrelude;
			camera.define = shaderData.define;
			camera.isGlobe = shaderData.variantName === 'globe';
			const { lng, lat } = map.getCenter();
			const middle = mercator([lng, lat]);
			const zoom = map.getZoom();
			const { clientWidth: width, clientHeight: height } = map.getContainer();
			for (const [axis, value] of middle.entries()) {
				centre[axis] = value;
				centre[axis + 2] = value - Math.fround(value);
			}
			moveInto(matrix, data.mainMatrix, camera.isGlobe ? null : middle);
			moveInto(fallback, data.fallbackMatrix, middle);
			tile.set([middle[0], middle[1], 1, 1]);
			plane.set(data.clippingPlane);
			transition = data.projectionTransition;
			halfView.set([width / 2, height / 2]);
			world = WORLD_PIXELS * 2 ** zoom;
			near = NEAR * (camera.isGlobe ? depthOnGlobe(data.mainMatrix, lng, lat) : (matrix[15] ?? 1));
			scale = linkWidthScale(zoom);
			endScale = endShapeScale(zoom);
			const flat = !camera.isGlobe && map.getRenderWorldCopies();
			camera.copies.set(flat ? worldCopies(map.getBounds(), extent, middle[0]) : [1, 0]);
		},
		into(gl, { program, uniform }, ratio) {
			gl.useProgram(program);
			gl.uniformMatrix4fv(uniform('u_projection_matrix'), false, matrix);
			gl.uniformMatrix4fv(uniform('u_projection_fallback_matrix'), false, fallback);
			gl.uniform4fv(uniform('u_projection_tile_mercator_coords'), tile);
			gl.uniform4fv(uniform('u_projection_clipping_plane'), plane);
			gl.uniform1f(uniform('u_projection_transition'), transition);
			gl.uniform4fv(uniform('u_centre'), centre);
			gl.uniform2fv(uniform('u_half_view'), halfView);
			gl.uniform1f(uniform('u_world'), world);
			gl.uniform1f(uniform('u_near'), near);
			gl.uniform2iv(uniform('u_copies'), camera.copies);
			gl.uniform1f(uniform('u_scale'), scale);
			gl.uniform1f(uniform('u_end_scale'), endScale);
			gl.uniform1f(uniform('u_ratio'), ratio);
		},
	};
	return camera;
}

/** The matrix for coordinates that are reckoned from a point: multiplied by the move to it, in double precision. */
function moveInto(into: Float32Array, matrix: ArrayLike<number>, to: MercatorPoint | null): void {
	into.set(matrix);
	if (!to) return;
	for (let row = 0; row < 4; row += 1)
		into[12 + row] = (matrix[row] ?? 0) * to[0] + (matrix[4 + row] ?? 0) * to[1] + (matrix[12 + row] ?? 0);
}

/** The w of a point of the unit sphere. */
function depthOnGlobe(matrix: ArrayLike<number>, longitude: number, latitude: number): number {
	const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
	const [x, y, z] = [Math.sin(lambda) * Math.cos(phi), Math.sin(phi), Math.cos(lambda) * Math.cos(phi)];
	return (matrix[3] ?? 0) * x + (matrix[7] ?? 0) * y + (matrix[11] ?? 0) * z + (matrix[15] ?? 1);
}
