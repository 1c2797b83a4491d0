/** The four pages that are measured, in this order within each round. */
export const VARIANTS = ['empty', 'scriptOff', 'scriptOn', 'mapAlone'] as const;

export type Variant = (typeof VARIANTS)[number];
