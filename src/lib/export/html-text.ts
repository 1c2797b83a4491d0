/** Text within HTML that is handed out as text, such as a table on the clipboard or the code of a frame. Pure. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that stands for itself, between tags and within a quoted attribute alike. */
export const escapedHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
