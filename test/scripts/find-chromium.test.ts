import { expect, test, vi } from 'vitest';
import { findChromium, requireChromium, type Machine } from '../../scripts/browser/find-chromium.ts';

const OWN = '/home/a/.cache/chrome';

function machineWith(files: string[], more: Partial<Machine> = {}): Machine {
	return {
		env: { PATH: '/usr/local/bin:/usr/bin' },
		exists: (path) => files.includes(path),
		playwrightsOwn: OWN,
		isRoot: false,
		run: () => false,
		...more,
	};
}

test('a browser that is named comes first; one that is named and not there is an error', () => {
	const env = { CHROMIUM_PATH: '/opt/chrome', PATH: '/usr/bin' };
	expect(findChromium(machineWith(['/opt/chrome', '/usr/bin/chromium'], { env }))).toBe('/opt/chrome');
	expect(() => findChromium(machineWith(['/usr/bin/chromium'], { env }))).toThrow('/opt/chrome, which is not there');
});

test.each([
	[['/usr/bin/chromium', '/usr/local/bin/google-chrome'], '/usr/bin/chromium'],
	[['/usr/bin/chromium-browser'], '/usr/bin/chromium-browser'],
	[['/usr/local/bin/google-chrome', OWN], '/usr/local/bin/google-chrome'],
	[[OWN], OWN],
	[[], undefined],
])('of %j it takes %s', (files, path) => {
	expect(findChromium(machineWith(files))).toBe(path);
});

test('on Debian as root it installs one', () => {
	const files = ['/etc/debian_version'];
	const run = vi.fn((command: string, args: string[]) => {
		if (args[0] === 'install') files.push('/usr/bin/chromium');
		return command === 'apt-get';
	});
	expect(requireChromium(machineWith(files, { isRoot: true, run }))).toBe('/usr/bin/chromium');
	expect(run.mock.calls.map(([, [verb]]) => verb)).toEqual(['update', 'install']);
});

test.each([
	['elsewhere', machineWith([], { isRoot: true })],
	['without root', machineWith(['/etc/debian_version'])],
	['where apt-get fails', machineWith(['/etc/debian_version'], { isRoot: true })],
])('%s it says in one line what to do', (_, machine) => {
	expect(() => requireChromium(machine)).toThrow(/^[^\n]*npx playwright-core install chromium[^\n]*$/);
});
