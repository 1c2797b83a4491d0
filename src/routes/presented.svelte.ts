/** Which briefing and which of its steps is presented, from whatever page, and the addresses of the others. Needs a page. */
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { findStep } from '$lib/briefing/find-step';
import type { Place } from '$lib/briefing/pressed';
import type { Standing } from '$lib/briefing/pairing';
import type { Briefing } from '$lib/dossier/model';
import { pageLanguage } from '$lib/text/language';
import type { View } from '$lib/view/view';
import { builtInBriefings } from './built-in-briefings';
import { queryOf } from './address-parts';
import { addressOf } from './link-to';

/** The same page, looked at another way. */
const STAYING = { replaceState: true, noScroll: true, keepFocus: true };

export class Presented {
	#briefings = $state.raw<readonly Briefing[]>([]);
	/** The step that is on its way: keys are pressed faster than pages come. */
	#next: number | null = null;
	readonly #view: () => View;

	readonly #found = $derived.by(() => findStep(this.#briefings, this.#view().step));
	readonly briefing = $derived(this.#found?.briefing);
	readonly step = $derived(this.#found?.step);
	/** From 0; -1 where there is no such step. */
	readonly index = $derived(this.#found?.index ?? -1);
	readonly place = $derived.by<Place>(() => {
		if (page.data.shown) return 'step';
		return this.#view().page.kind === 'briefing' ? 'overview' : 'away';
	});
	/** Of the step; null where there is no such step. */
	readonly href = $derived.by(() => this.hrefOf(this.index));
	/** While steps go on by themselves. */
	readonly seconds = $derived.by(() => (this.place === 'step' ? this.#view().autoplay : undefined));

	/** @param view Reactive. */
	constructor(view: () => View) {
		this.#view = view;
		builtInBriefings(pageLanguage()).then(
			(all) => (this.#briefings = all),
			// Without a network: the page has links of its own.
			() => undefined,
		);
	}

	/** Null where there is no such step. */
	hrefOf(at: number, autoplay?: number): string | null {
		const { briefing } = this;
		const step = briefing?.steps[at];
		if (!briefing || !step) return null;
		const page = { kind: 'step', briefing: briefing.id, id: step.id } as const;
		return addressOf({ page, ...(autoplay !== undefined && { autoplay }) });
	}

	/** From where the next key goes on. */
	get reached(): number {
		return this.#next ?? this.index;
	}

	/** @param isNewEntry Whether Back leads to the step that is left. */
	async goTo(at: number, autoplay?: number, isNewEntry = true): Promise<void> {
		this.#next = at;
		await open(this.hrefOf(at, autoplay), { replaceState: !isNewEntry });
		this.#next = null;
	}

	/** To the page of all steps, or from there to the step. */
	async toOverview(): Promise<void> {
		const { step } = this.#view();
		if (this.place === 'overview') await open(this.href);
		else if (step) await open(addressOf({ page: { kind: 'briefing', id: step.briefing }, step }));
	}

	/** To the step from elsewhere; on its page, to its own address. */
	async comeBack(): Promise<void> {
		if (this.place !== 'step') await open(this.href);
		else if (queryOf(page.url) !== '') await open(this.href, STAYING);
	}

	/** Lets the steps go on by themselves, or stay. */
	async play(seconds: number | undefined): Promise<void> {
		if (seconds !== this.seconds) await open(this.hrefOf(this.index, seconds), STAYING);
	}

	/** Whether the address asks for anything but the step's own view. */
	get isChanged(): boolean {
		return queryOf(page.url).replace(/^\?autoplay=\d+$/, '') !== '';
	}

	/** To where the other window stands. */
	async follow({ briefing, step, away }: Standing): Promise<void> {
		const is = this.#view().step;
		const isThere = is?.briefing === briefing && is.id === step && (this.place === 'step' || away);
		if (!isThere && findStep(this.#briefings, { briefing, id: step }))
			await open(addressOf({ page: { kind: 'step', briefing, id: step } }));
	}
}

async function open(href: string | null, more: Parameters<typeof goto>[1] = {}): Promise<void> {
	if (href !== null) await goto(href, more);
}
