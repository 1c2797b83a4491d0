// Text within markup, HTML and XML, between tags and within a quoted attribute alike.

/** @param {string} text */
export const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
