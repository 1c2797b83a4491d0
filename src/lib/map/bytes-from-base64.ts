/** Bytes out of text in base64 (RFC 4648, 4). Pure. */

/** @throws Where the text is none. */
export function bytesFromBase64(text: string): Uint8Array<ArrayBuffer> {
	const characters = atob(text);
	const bytes = new Uint8Array(characters.length);
	for (let at = 0; at < characters.length; at += 1) bytes[at] = characters.charCodeAt(at);
	return bytes;
}
