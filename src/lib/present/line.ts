/**
 * The line between the wall and the speaker's window: the browser's channel for pages of one site, or, where there is none or
 * it does not reach (a file from a disk, a browser that keeps nothing), the windows themselves. Needs a page.
 */
import { messageOf, sealed, type Message, type Side } from '$lib/briefing/pairing';

export interface Line {
	send: (message: Message) => void;
	close: () => void;
}

export type Hear = (message: Message) => void;

/** Milliseconds. */
const ASKS_EVERY = 2000;

const KEY = 'liaison-atlas:presenting';

/**
 * The name that a wall and its speaker's window share, so that other tabs of the same briefing are left alone: a window that
 * is opened takes over what its opener keeps for the session. Null where there is none, or nothing can be kept.
 *
 * @param isWanted Whether one is made where there is none.
 */
export function sessionName(isWanted: boolean): string | null {
	try {
		const kept = sessionStorage.getItem(KEY);
		if (kept !== null || !isWanted) return kept;
		const name = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16)).join('-');
		sessionStorage.setItem(KEY, name);
		return name;
	} catch {
		return null;
	}
}

/**
 * @param side Who is at this end.
 * @param other The window that this one has opened, or was opened by.
 * @returns Null where there is nobody whom it could lead to.
 */
export function openLine(side: Side, other: Window | null, hear: Hear): Line | null {
	const name = sessionName(side === 'presenter');
	const reaches = location.protocol !== 'file:' && 'BroadcastChannel' in window;
	if (name !== null && reaches) return channelLine(`${KEY}:${name}`, hear);
	return other || name !== null || side === 'presenter' ? windowLine(side, other, hear) : null;
}

function channelLine(name: string, hear: Hear): Line {
	const channel = new BroadcastChannel(name);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const message = messageOf(data);
		if (message) hear(message);
	};
	return {
		send: (message) => channel.postMessage(sealed(message)),
		close: () => channel.close(),
	};
}

/** @param first Of the two windows, the other; after a reload it is known again from what it says. */
function windowLine(side: Side, first: Window | null, hear: Hear): Line {
	let other = first;
	const isFile = location.protocol === 'file:';
	const send = (message: Message) => other?.postMessage(sealed(message), isFile ? '*' : location.origin);
	const listen = ({ source, origin, data }: MessageEvent<unknown>) => {
		if (!source || source === window || (!isFile && origin !== location.origin)) return;
		// Nobody else may take part.
		if (other && !other.closed && source !== other) return;
		const message = messageOf(data);
		if (!message) return;
		other = source as Window;
		hear(message);
	};
	addEventListener('message', listen);
	// A wall that was loaded anew no longer knows whom it has opened; the window that was opened does.
	const asking =
		side === 'presenter' ? setInterval(() => send({ kind: 'ask', from: side }), ASKS_EVERY) : undefined;
	return {
		send,
		close() {
			clearInterval(asking);
			removeEventListener('message', listen);
		},
	};
}
