/** Calendar days as whole numbers, so that they can be reckoned with. Proleptic Gregorian calendar, as ISO 8601 has it. Pure. */

const DAY_MS = 86_400_000;

/** Days since 1 January 1970. @param day `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Date.parse(day) / DAY_MS;

/** `YYYY-MM-DD`. */
export const dayText = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
