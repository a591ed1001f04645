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

test('a site with every old address and every page they lead to', () => {
	expect(messagesOnSite(oldAddressesLeadOn, sound, '/base/')).toEqual([]);
});

test('an old address that is gone, leads elsewhere, or leads to nothing', () => {
	const { [`${first!.from}index.html`]: _, ...gone } = sound;
	expect(messagesOnSite(oldAddressesLeadOn, gone, '/base/').join()).toMatch(/there is no page here/);
	const elsewhere = { ...sound, [`${first!.from}index.html`]: leading('glossary/') };
	expect(messagesOnSite(oldAddressesLeadOn, elsewhere, '/base/').join()).toMatch(/does not lead to/);
	const { [`${first!.to}index.html`]: __, ...nothing } = sound;
	expect(messagesOnSite(oldAddressesLeadOn, nothing, '/base/').join()).toMatch(/where there is no page/);
});
