/** Where the map and what stands over it are on a page of the site. Runs in the page, so it may name nothing from outside. */
import type { Area, StageLayout } from './load';

/** Null on a page without a map area. */
export function stageLayout(): StageLayout | null {
	const stage = document.querySelector('.stage');
	if (!stage) return null;
	const area = (element: Element): Area => {
		const { left, top, width, height } = element.getBoundingClientRect();
		return { left, top, width, height };
	};
	// Also the words on a loading, failing or missing map: none of this is part of the picture.
	const only = ['button', 'summary', 'details', 'select', '[class*="maplibregl-ctrl"]', '[role="status"]'];
	const found = stage.querySelectorAll([...only, 'noscript > *'].join(','));
	const map = stage.querySelector('[data-map]');
	const covered = (edge: string): number =>
		map ? Number.parseFloat(getComputedStyle(map).getPropertyValue(`--covered-${edge}`)) || 0 : 0;
	return {
		stage: area(stage),
		controls: [...found].map(area).filter(({ width, height }) => width > 0 && height > 0),
		covered: {
			top: covered('top'),
			right: covered('right'),
			bottom: covered('bottom'),
			left: covered('left'),
		},
	};
}
