/**
 * Where a correction to the evidence can be sent: the one setting of the site, PUBLIC_CORRECTIONS, read when it is built.
 */
import * as settings from '$env/static/public';
import { correctionsAddress } from './corrections-address';

/** A web or mail address to link to; null where the setting is absent or is none. */
export const corrections = correctionsAddress(
	({ ...settings } as Record<string, string>)['PUBLIC_CORRECTIONS'],
);
