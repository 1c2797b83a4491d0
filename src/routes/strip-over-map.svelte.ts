/**
 * The strip along the lower edge of the map: how much of the map it lies over, and what then must be kept clear of along the
 * upper edge, as the map is low. Empty while a page is prerendered.
 */

/** CSS pixels; zero where there is none, and where it stands in the sheet. */
export const strip = $state({ height: 0, top: 0 });
