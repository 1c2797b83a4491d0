/** Everything that can go wrong while the live map is loaded, one by one; the two most likely ones are in every run. */
import { test } from '../support/test';
import { FAULTS, opensInSpiteOf } from '../support/faulty-map';

for (const [name, make] of Object.entries(FAULTS))
	test(`a page stays as it came where ${name}, and tries again`, async ({ page, trouble }) => {
		const fault = make();
		if (fault.console) trouble.expectConsoleError({ text: fault.console, address: '' });
		await opensInSpiteOf(page, fault, 'places/tripoli/');
	});
