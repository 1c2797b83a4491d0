/** What a street map brings to the map's style, whoever made it. */
import type {
	LayerSpecification,
	SourceSpecification,
	StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';

/** Ids of sources and layers begin with this, so that they cannot meet ours, and an error tells where it comes from. */
export const STREETS = 'streets:';

export interface StreetPieces {
	/** Every id begins with `STREETS`. */
	sources: Record<string, SourceSpecification>;
	/** Bottom to top; every id begins with `STREETS`. */
	layers: LayerSpecification[];
	sprite?: NonNullable<StyleSpecification['sprite']>;
}
