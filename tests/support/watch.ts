/** Tells a list of trouble what happens in a browser context: in all its pages, their workers and their pop-ups. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Trouble } from './trouble';

/** Begins to watch; call it before the context has a page. */
export function watch(context: BrowserContext, trouble: Trouble): void {
	context.on('weberror', (webError) => {
		trouble.pageError(webError.error());
	});
	context.on('console', (message) => {
		trouble.consoleMessage(message.type(), message.text(), message.location().url);
	});
	context.on('request', (request) => {
		trouble.request(request.url());
	});
	context.on('page', (page: Page) => {
		page.on('websocket', (socket) => {
			trouble.request(socket.url());
		});
	});
}
