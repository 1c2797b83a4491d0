/** What the handout of all contacts is called where that of a briefing has the briefing's id: no briefing may be called so. */
export const CONTACTS_HANDOUT = 'contacts';
