/** What the program is asked for on its command line. Pure. */
import { parseArgs } from 'node:util';
import { WAYS, type Way } from './way';

export interface Options {
	/** Numbers of invented legs, in rising order. */
	loads: number[];
	ways: Way[];
	repetitions: number;
	/** Also the site's own dossier on its own basemap. */
	real: boolean;
	/** Also as the site ships it. */
	shipped: boolean;
	/** Short stretches of measuring: to see that it works, not to read figures from. */
	quick: boolean;
	/** Nothing but first frames. */
	firstFrames: boolean;
	/** Draws on the machine's own card. */
	gpu: boolean;
	build: boolean;
}

/** Throws where a word is not understood, with what is. */
export function readOptions(args: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		options: {
			n: { type: 'string', default: '15,1000,10000,100000' },
			only: { type: 'string', default: WAYS.join(',') },
			repeat: { type: 'string', default: '1' },
			quick: { type: 'boolean', default: false },
			'first-frames': { type: 'boolean', default: false },
			gpu: { type: 'boolean', default: false },
			'no-build': { type: 'boolean', default: false },
			'no-real': { type: 'boolean', default: false },
			'no-shipped': { type: 'boolean', default: false },
		},
	});
	const asked = values.only.split(',');
	const unknown = asked.filter((name) => !WAYS.some((way) => way === name));
	if (unknown.length > 0) throw new Error(`--only knows ${WAYS.join(', ')}, and not ${unknown.join(', ')}.`);
	return {
		loads: values.n
			.split(',')
			.map((part) => whole('--n', part))
			.sort((a, b) => a - b),
		ways: WAYS.filter((way) => asked.includes(way)),
		repetitions: whole('--repeat', values.repeat),
		real: !values['no-real'],
		shipped: !values['no-shipped'],
		firstFrames: values['first-frames'],
		...{ quick: values.quick, gpu: values.gpu, build: !values['no-build'] },
	};
}

function whole(option: string, text: string): number {
	const value = Number(text);
	if (!Number.isInteger(value) || value < 1) throw new Error(`${option} has to be whole numbers from 1.`);
	return value;
}
