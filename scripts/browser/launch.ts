/** Starts the browser of the tests with an empty profile. */
import { chromium, type Browser } from 'playwright-core';
import { requireChromium, thisMachine } from './find-chromium.ts';

/** For containers, for root, and for networks that let nothing out: nothing here asks another host for anything. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-dev-shm-usage',
];

/** A headless Chromium. Playwright gives each start a profile folder of its own and removes it at the end. */
export const launchChromium = (): Promise<Browser> =>
	chromium.launch({ executablePath: requireChromium(thisMachine()), headless: true, args: FLAGS });
