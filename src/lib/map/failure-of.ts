/** Why a map could not be made, from what `mountMap` threw. Pure. */
import type { MapFailure } from './mount-map';

const TOLD: readonly MapFailure[] = ['no-webgl', 'context-lost'];

/** Anything that does not say what it is was a part that could not be had. */
export function failureOf(error: unknown): MapFailure {
	return TOLD.find((failure) => error instanceof Error && error.message === failure) ?? 'load-failed';
}
