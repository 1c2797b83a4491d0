/** Reads the setting that says where to send a correction. */

/** `https://…` and `mailto:…` as they are, a bare mail address as `mailto:`; null for anything else. */
export function correctionsAddress(setting: string | undefined): string | null {
	const value = setting?.trim() ?? '';
	if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(value)) return `mailto:${value}`;
	return /^(?:https?:\/\/|mailto:)\S+$/.test(value) ? value : null;
}
