/**
 * What a page says of itself to whoever is given its address: Open Graph, whose tags Twitter reads too, the address that it is known
 * by, and its embed. Static, so that no script carries any of it. Pure: markup out.
 */
import { element } from '$lib/picture/markup';

export interface HeadFacts {
	title: string;
	description: string;
	siteName: string;
	/** BCP 47, the page's own first. */
	languages: readonly string[];
	/** Addresses from the host's root on: of the page itself, and in each language, by language. */
	path: string;
	alternates: readonly { language: string; path: string }[];
	/** The one of the alternates for readers of no language of the site's. */
	byDefault: string;
	image: { path: string; alt: string; width: number; height: number };
	/** Static oEmbed document; null where the page has no embed. */
	oembed: { path: string; title: string } | null;
	/** What the addresses of the site begin with; null where nobody has said. */
	origin: string | null;
}

/** Open Graph wants a territory; of a language that is not here, the one where most speak it. */
const LOCALES: Record<string, string> = { en: 'en_GB', ar: 'ar_AR' };

const localeOf = (language: string): string =>
	LOCALES[language] ?? `${language}_${new Intl.Locale(language).maximize().region ?? 'XX'}`;

const property = (name: string, content: string | number): string =>
	element('meta', { property: `og:${name}`, content: String(content) });

/**
 * The address that the page is known by, and what it is called elsewhere, are left out where the address of the site is not known:
 * they mean nothing without it. Other addresses are then without their host.
 */
export function headTags(facts: HeadFacts): string {
	const { title, description, siteName, languages, path, image, oembed, origin } = facts;
	const [own = '', ...others] = languages.map(localeOf);
	const whole = (address: string): string => (origin ?? '') + address;
	return [
		...(origin === null ? [] : [element('link', { rel: 'canonical', href: whole(path) })]),
		...facts.alternates.map((other) =>
			element('link', { rel: 'alternate', hreflang: other.language, href: whole(other.path) }),
		),
		element('link', { rel: 'alternate', hreflang: 'x-default', href: whole(facts.byDefault) }),
		...(oembed === null
			? []
			: [
					element('link', {
						rel: 'alternate',
						type: 'application/json+oembed',
						href: whole(oembed.path),
						title: oembed.title,
					}),
				]),
		property('title', title),
		property('description', description),
		property('type', 'article'),
		...(origin === null ? [] : [property('url', whole(path))]),
		property('site_name', siteName),
		property('locale', own),
		...others.map((locale) => property('locale:alternate', locale)),
		property('image', whole(image.path)),
		property('image:type', 'image/png'),
		property('image:width', image.width),
		property('image:height', image.height),
		property('image:alt', image.alt),
		element('meta', { name: 'twitter:card', content: 'summary_large_image' }),
	].join('');
}
