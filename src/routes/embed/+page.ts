/** It stands in a frame, without what is round a page. */
export const load = () => ({ bare: true as const });
