/** Hands a file to the browser to be saved. Needs a page. */

/** By then every browser has read it. */
const READ_MILLISECONDS = 60_000;

/** @param name What it is to be called. */
export function handOver(file: Blob, name: string): void {
	const href = URL.createObjectURL(file);
	const link = document.createElement('a');
	Object.assign(link, { href, download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(href), READ_MILLISECONDS);
}
