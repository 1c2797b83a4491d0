/** Who carries a claim, in a line: each with the text's own verb and what the text says of its leaning. */
import { sourceById } from '$lib/dossier/lookup';
import type { Claim, Dossier } from '$lib/dossier/model';
import { beyondArticle } from '$lib/evidence/beyond-article';
import { sourceName, speakerName } from '$lib/evidence/speaker-name';
import { m } from '$lib/text';

/** From the article inward; “the article alone” where it names nobody. */
export function carriedBy(dossier: Dossier, { attribution }: Claim): string {
	const carriers = beyondArticle(dossier, attribution).map(({ by, verb, leaning, dependsOn }) => {
		const beside = [
			...(leaning ? [`${m.text_says_of()} ${m.quoted({ words: leaning.words })}`] : []),
			...(dependsOn === undefined
				? []
				: [m.no_corroboration({ name: sourceName(sourceById(dossier, dependsOn)) }).replace(/\.$/, '')]),
		];
		const { name } = speakerName(dossier, by);
		const said = verb === null ? name : `${name}: ${m.quoted({ words: verb })}`;
		return beside.length > 0 ? `${said} (${beside.join(m.semicolon())})` : said;
	});
	return `${m.carried_by()} ${carriers.join(m.semicolon()) || m.article_alone()}`;
}
