/**
 * What went wrong in a browser while a test ran: page errors, console errors (violations of the content security policy
 * are among them) and requests to another origin. Must not know Playwright: it is told what happened, and keeps the list.
 */

/** A console error that a test provokes on purpose. Both parts must fit, and it must happen. */
export interface ExpectedConsoleError {
	text: RegExp;
	/** The end of the address that the browser names as its place, for instance "/no/such/page/". */
	address: string;
}

export class Trouble {
	readonly #origin: string;
	readonly #allowed = new Set<string>();
	readonly #found: string[] = [];
	readonly #foreign = new Map<string, number>();
	readonly #expected: { error: ExpectedConsoleError; seen: boolean }[] = [];

	/** @param origin The site's own, for instance "http://localhost:4173". */
	constructor(origin: string) {
		this.#origin = origin;
	}

	/** Lets requests to one more origin pass: that of a page which has ours in a frame. */
	allowOrigin(origin: string): void {
		this.#allowed.add(origin);
	}

	/** Lets one kind of console error pass; that it does not happen is then a problem, too. */
	expectConsoleError(error: ExpectedConsoleError): void {
		this.#expected.push({ error, seen: false });
	}

	/** @param type The console method, as the browser names it: "error", "warning", "log". */
	consoleMessage(type: string, text: string, address: string): void {
		if (type !== 'error') return;
		const expected = this.#expected.find(
			({ error }) => error.text.test(text) && address.endsWith(error.address),
		);
		if (expected) expected.seen = true;
		else this.#found.push(`console error: ${text}${address === '' ? '' : ` (${address})`}`);
	}

	pageError(error: Error): void {
		this.#found.push(`page error: ${error.message}`);
	}

	/** @param address Absolute. What never leaves the page (data:, blob:, about:) is nobody's origin. */
	request(address: string): void {
		const { origin, protocol } = new URL(address);
		if (
			['data:', 'blob:', 'about:'].includes(protocol) ||
			origin === this.#origin ||
			this.#allowed.has(origin)
		)
			return;
		// A socket has no origin of its own in this sense; the site uses none.
		const named = origin === 'null' ? address : `${protocol}//${new URL(address).host}`;
		this.#foreign.set(named, (this.#foreign.get(named) ?? 0) + 1);
	}

	/** Everything that is wrong, a line each; empty where nothing is. */
	problems(): string[] {
		return [
			...this.#found,
			...[...this.#foreign].map(
				([origin, count]) => `${String(count)} request(s) to another origin: ${origin}`,
			),
			...this.#expected
				.filter(({ seen }) => !seen)
				.map(
					({ error }) => `expected console error did not happen: ${String(error.text)} (…${error.address})`,
				),
		];
	}
}
