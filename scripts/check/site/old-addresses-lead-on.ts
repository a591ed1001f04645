import { REDIRECTS } from '../../../src/redirects.ts';
import { problemWith, type SiteClaim } from '../claim.ts';

/** Every old address still leads to a page, on hosts that redirect and on those that cannot. */
export const oldAddressesLeadOn: SiteClaim = {
	claim: 'every old address leads to a page that is there',
	check: ({ files, base, read }) =>
		REDIRECTS.flatMap(({ from, to }) => {
			const file = `${from}index.html`;
			if (!files.has(`${to}index.html`)) {
				return problemWith(file, `it leads to ${to}, where there is no page`, 'Name a page that is there.', from);
			}
			if (!files.has(file)) return problemWith(file, 'there is no page here', 'Make it again under src/pages.', from);
			return read(file).includes(`content="0; url=${base}${to}"`)
				? []
				: problemWith(file, `it does not lead to ${to}`, 'Keep the page of the old address for this.', from);
		}),
};
