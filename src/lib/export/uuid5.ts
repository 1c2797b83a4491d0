/** Ids that are the same whenever the same name asks for one: UUID version 5 (RFC 9562, 5.5). */
import { sha1 } from './sha1';

/** @param namespace A UUID. */
export function uuid5(namespace: string, name: string): string {
	const hex = namespace.replaceAll('-', '');
	const space = Uint8Array.from({ length: 16 }, (_, index) =>
		parseInt(hex.slice(index * 2, index * 2 + 2), 16),
	);
	const bytes = sha1(new Uint8Array([...space, ...new TextEncoder().encode(name)])).slice(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
