// What the benchmark puts into the page while it builds it.
declare module 'virtual:same-map' {
	const camera: import('../same-map').SameMap['camera'];
	const style: import('../same-map').SameMap['style'];
	const states: import('../same-map').SameMap['states'];
	export { camera, states, style };
}

declare module 'virtual:room.css' {}
