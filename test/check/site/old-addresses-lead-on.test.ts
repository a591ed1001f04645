import { expect, test } from 'vitest';
import { oldAddressesLeadOn } from '../../../scripts/check/site/old-addresses-lead-on.ts';
import { REDIRECTS } from '../../../src/redirects.ts';
import { messagesOnSite, pageWith } from '../small-site.ts';

const leading = (to: string) => pageWith('', `<meta http-equiv="refresh" content="0; url=/base/${to}">`);

const sound = Object.fromEntries(
	REDIRECTS.flatMap(({ from, to }) => [
		[`${from}index.html`, leading(to)],
		[`${to}index.html`, pageWith('')],
	]),
);
const [first] = REDIRECTS;
const without = (file: string) => Object.fromEntries(Object.entries(sound).filter(([name]) => name !== file));

test('a site with every old address and every page they lead to', () => {
	expect(messagesOnSite(oldAddressesLeadOn, sound, '/base/')).toEqual([]);
});

test('an old address that is gone, leads elsewhere, or leads to nothing', () => {
	const gone = without(`${first!.from}index.html`);
	expect(messagesOnSite(oldAddressesLeadOn, gone, '/base/').join()).toMatch(/there is no page here/);
	const elsewhere = { ...sound, [`${first!.from}index.html`]: leading('glossary/') };
	expect(messagesOnSite(oldAddressesLeadOn, elsewhere, '/base/').join()).toMatch(/does not lead to/);
	const nothing = without(`${first!.to}index.html`);
	expect(messagesOnSite(oldAddressesLeadOn, nothing, '/base/').join()).toMatch(/where there is no page/);
});
