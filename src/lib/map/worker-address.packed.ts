/** In the file that opens from a disk, MapLibre's worker is a text within it. Needs a page. */
import worker from 'virtual:map-worker';

/** By the end of an address MapLibre knows a script that is no module, as a page from a disk may start none. */
const NO_MODULE = '#worker.cjs';

export const workerAddress = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' })) + NO_MODULE;
