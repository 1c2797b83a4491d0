/** Takes down all that a page and its workers ask the network for, by the DevTools protocol. */
import type { CDPSession, Page } from '@playwright/test';
import { NetworkLog } from './network-log';

const EVENTS = [
	...(['Network.requestWillBeSent', 'Network.responseReceivedExtraInfo', 'Network.dataReceived'] as const),
	...(['Network.loadingFinished', 'Network.loadingFailed'] as const),
];

/** Begins to listen; call it before the page goes anywhere. The session is the page's, for other questions. */
export async function listenToNetwork(page: Page): Promise<{ session: CDPSession; log: NetworkLog }> {
	const session = await page.context().newCDPSession(page);
	const log = new NetworkLog();
	for (const event of EVENTS) session.on(event, (params: object) => log.hear(event, params));
	await listenToWorkers(session, log);
	await session.send('Network.enable');
	return { session, log };
}

/** Workers wait for their start until they are listened to, so that nothing that they ask for is missed. */
async function listenToWorkers(session: CDPSession, log: NetworkLog): Promise<void> {
	let id = 0;
	const send = (sessionId: string, method: string) =>
		session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: ++id, method }) });
	session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
		log.workerBegan(targetInfo.url, Date.now());
		// A worker that has ended meanwhile is no loss.
		send(sessionId, 'Network.enable').catch(() => undefined);
		send(sessionId, 'Runtime.runIfWaitingForDebugger').catch(() => undefined);
	});
	session.on('Target.receivedMessageFromTarget', ({ message }) => {
		const { method, params } = JSON.parse(message) as { method?: string; params?: object };
		if (method !== undefined && params) log.hear(method, params);
	});
	await session.send('Target.setAutoAttach', {
		autoAttach: true,
		waitForDebuggerOnStart: true,
		flatten: false,
	});
}
