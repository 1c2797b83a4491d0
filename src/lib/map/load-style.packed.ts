/**
 * In the file that opens from a disk, MapLibre's own style sheet is part of the page's. Whoever imports this first has it ahead
 * of what changes how the controls look: `src/pack/routes/+layout.svelte`.
 */
import 'maplibre-gl/dist/maplibre-gl.css';

/** Nothing is left to be loaded. */
export const loadStyle = (): Promise<void> => Promise.resolve();
