/** The pages of the site, by their kind, for the file that opens from a disk: what each loads, and the component that shows it. */
import { isHttpError } from '@sveltejs/kit';
import type { Page } from '$lib/view/view';
import type { Component } from 'svelte';
import NotFound from '../routes/404/+page.svelte';
import About from '../routes/about/+page.svelte';
import { load as loadAbout } from '../routes/about/+page';
import Briefings from '../routes/briefings/+page.svelte';
import { load as loadBriefings } from '../routes/briefings/+page';
import Briefing from '../routes/briefings/[briefing]/+page.svelte';
import { load as loadBriefing } from '../routes/briefings/[briefing]/+page';
import Step from '../routes/briefings/[briefing]/[step]/+page.svelte';
import { load as loadStep } from '../routes/briefings/[briefing]/[step]/+page';
import Contacts from '../routes/contacts/+page.svelte';
import Contact from '../routes/contacts/[id]/+page.svelte';
import { load as loadContact } from '../routes/contacts/[id]/+page';
import Handout from '../routes/handouts/[handout]/+page.svelte';
import { load as loadHandout } from '../routes/handouts/[handout]/+page';
import Overview from '../routes/+page.svelte';
import OwnBriefings from '../routes/own-briefings/+page.svelte';
import OwnStep from '../routes/own-briefings/step/+page.svelte';
import { load as loadOwnStep } from '../routes/own-briefings/step/+page';
import Parties from '../routes/parties/+page.svelte';
import Party from '../routes/parties/[id]/+page.svelte';
import { load as loadParty } from '../routes/parties/[id]/+page';
import Place from '../routes/places/[id]/+page.svelte';
import { load as loadPlace } from '../routes/places/[id]/+page';
import Presenter from '../routes/presenter/+page.svelte';
import { load as loadPresenter } from '../routes/presenter/+page';
import Source from '../routes/sources/[id]/+page.svelte';
import { load as loadSource } from '../routes/sources/[id]/+page';

/** What the pages' own `load` functions read of the event that Kit gives them. */
export interface PageEvent {
	parent: () => Promise<unknown>;
}

/** What a page shows, and by which component. */
export interface LoadedPage {
	Page: Component<Record<string, unknown>>;
}

/** Kit's types tie each of them to its own route; here one route has all of them. */
type Load = (event: PageEvent & { params: Record<string, string> }) => unknown;

interface Kind {
	page: unknown;
	load?: unknown;
	/** What Kit takes out of the address on the site. */
	params?: Record<string, string>;
}

function kindOf(page: Page | null): Kind {
	switch (page?.kind) {
		case undefined:
			return { page: NotFound };
		case 'overview':
			return { page: Overview };
		case 'about':
			return { page: About, load: loadAbout };
		case 'contacts':
			return { page: Contacts };
		case 'parties':
			return { page: Parties };
		case 'briefings':
			return { page: Briefings, load: loadBriefings };
		case 'presenter':
			return { page: Presenter, load: loadPresenter };
		case 'own-briefings':
			return { page: OwnBriefings };
		case 'own-step':
			return { page: OwnStep, load: loadOwnStep };
		case 'step':
			return { page: Step, load: loadStep, params: { briefing: page.briefing, step: page.id } };
		case 'briefing':
			return { page: Briefing, load: loadBriefing, params: { briefing: page.id } };
		case 'handout':
			return { page: Handout, load: loadHandout, params: { handout: page.id } };
		case 'contact':
			return { page: Contact, load: loadContact, params: { id: page.id } };
		case 'party':
			return { page: Party, load: loadParty, params: { id: page.id } };
		case 'place':
			return { page: Place, load: loadPlace, params: { id: page.id } };
		case 'source':
			return { page: Source, load: loadSource, params: { id: page.id } };
	}
}

/**
 * What is not there is a page like others: at an error Kit would ask the host whether the site has a newer version.
 *
 * @param page Null where the address is that of none.
 */
export async function loadPage(page: Page | null, { parent }: PageEvent): Promise<LoadedPage> {
	const { page: Page, load, params = {} } = kindOf(page);
	try {
		const loaded = load === undefined ? {} : await (load as Load)({ parent, params });
		return { ...(loaded as object), Page: Page as LoadedPage['Page'] };
	} catch (problem) {
		if (page === null || !isHttpError(problem, 404)) throw problem;
		return loadPage(null, { parent });
	}
}
