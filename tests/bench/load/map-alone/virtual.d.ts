// What the benchmark puts into the page while it builds it.
declare module 'virtual:same-map' {
	const camera: import('../same-map').SameMap['camera'];
	const style: import('../same-map').SameMap['style'];
	const links: import('../same-map').SameMap['links'];
	const states: import('../same-map').SameMap['states'];
	export { camera, links, states, style };
}

declare module 'virtual:room.css' {}
