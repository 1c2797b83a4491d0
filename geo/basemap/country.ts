/**
 * What a record of world-atlas is called here. world-atlas gives a numeric ISO 3166-1 code and a shortened English name.
 */
import iso from 'i18n-iso-countries';

/** Shortened names of world-atlas, written out as a map writes them. Others stand as they are. */
const WRITTEN_OUT: Record<string, string> = {
	'Antigua and Barb.': 'Antigua and Barbuda',
	'Bosnia and Herz.': 'Bosnia and Herzegovina',
	'Br. Indian Ocean Ter.': 'British Indian Ocean Territory',
	'British Virgin Is.': 'British Virgin Islands',
	'Cayman Is.': 'Cayman Islands',
	'Central African Rep.': 'Central African Republic',
	'Cook Is.': 'Cook Islands',
	'Dem. Rep. Congo': 'DR Congo',
	'Dominican Rep.': 'Dominican Republic',
	'Eq. Guinea': 'Equatorial Guinea',
	'Faeroe Is.': 'Faroe Islands',
	'Falkland Is.': 'Falkland Islands',
	'Fr. Polynesia': 'French Polynesia',
	'Fr. S. Antarctic Lands': 'French Southern and Antarctic Lands',
	'Heard I. and McDonald Is.': 'Heard Island and McDonald Islands',
	Macedonia: 'North Macedonia',
	'Marshall Is.': 'Marshall Islands',
	'N. Cyprus': 'Northern Cyprus',
	'N. Mariana Is.': 'Northern Mariana Islands',
	'Pitcairn Is.': 'Pitcairn Islands',
	'S. Geo. and the Is.': 'South Georgia and the South Sandwich Islands',
	'S. Sudan': 'South Sudan',
	'Solomon Is.': 'Solomon Islands',
	'St. Kitts and Nevis': 'Saint Kitts and Nevis',
	'St. Pierre and Miquelon': 'Saint Pierre and Miquelon',
	'St. Vin. and Gren.': 'Saint Vincent and the Grenadines',
	'Turks and Caicos Is.': 'Turks and Caicos Islands',
	'U.S. Minor Outlying Is.': 'United States Minor Outlying Islands',
	'U.S. Virgin Is.': 'United States Virgin Islands',
	'United States of America': 'United States',
	'W. Sahara': 'Western Sahara',
	'Wallis and Futuna Is.': 'Wallis and Futuna',
	eSwatini: 'Eswatini',
};

export interface Country {
	/** ISO 3166-1 alpha-2 (XK, a code for users, for Kosovo); null for what has no code, such as a buffer zone. */
	code: string | null;
	/** ISO 3166-1 numeric, three digits; null where world-atlas has none. */
	numeric: string | null;
	name: string;
}

/** Names a record. Throws where a numeric code has no alpha-2, so that a new edition of either package is noticed. */
export function countryOf(id: string | number | undefined, atlasName: string): Country {
	const name = WRITTEN_OUT[atlasName] ?? atlasName;
	if (id === undefined) return { code: name === 'Kosovo' ? 'XK' : null, numeric: null, name };
	const numeric = String(id).padStart(3, '0');
	const code = iso.numericToAlpha2(numeric);
	if (!code) throw new Error(`no alpha-2 code for ${numeric} (${atlasName})`);
	return { code, numeric, name };
}
