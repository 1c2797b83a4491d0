/** Which step of a briefing a command leads to. Pure. */
import type { Command } from './pressed';

/**
 * The index of the step, from 0; null where the command leads to none, or to the one that is there.
 *
 * @param index Of the step that is there.
 */
export function stepAfter(command: Command, index: number, count: number): number | null {
	const wanted = wantedStep(command, index, count);
	return wanted === null || wanted === index || wanted < 0 || wanted >= count ? null : wanted;
}

function wantedStep(command: Command, index: number, count: number): number | null {
	switch (command.name) {
		case 'go':
			return index + command.by;
		case 'go-to':
			return command.number - 1;
		case 'first':
			return 0;
		case 'last':
			return count - 1;
		default:
			return null;
	}
}
