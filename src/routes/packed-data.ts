/** What the file that opens from a disk tells of: it stands in the file as data, read once. Needs a page. */
import type { PackedData } from '$lib/export/pack-file';

let data: PackedData | undefined;

/** @throws Where the file holds none, as a template does. */
export const packedData = (): PackedData =>
	(data ??= JSON.parse(document.getElementById('pack--data')?.textContent ?? '') as PackedData);
