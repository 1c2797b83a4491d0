/** Keeps the screen from being switched off while something is presented. Needs a page. */

/** Where the browser cannot or may not, the screen does as it always does. Returns the end of it. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let isOver = false;
	const hold = async () => {
		// The browser releases it by itself whenever the page is hidden.
		if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		try {
			const held = await navigator.wakeLock.request('screen');
			if (isOver) await held.release();
			else lock = held;
		} catch {
			// A battery that is nearly empty, or a setting.
		}
	};
	const look = () => void hold();
	document.addEventListener('visibilitychange', look);
	look();
	return () => {
		isOver = true;
		document.removeEventListener('visibilitychange', look);
		void lock?.release();
	};
}
