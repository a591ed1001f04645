import { problemWith, type SiteClaim } from '../claim.ts';
import { follow } from '../site.ts';

/** More than this is slow to come where a link is shared. */
const MOST_BYTES = 21_000;

/** Every listed page names a picture for shared links, by its full address; the picture is in the site, and small. */
export const socialImagesAreThere: SiteClaim = {
	claim: 'the picture beside a shared link to a page is there, and small',
	check: (site) =>
		[...site.pages.values()].flatMap((page) => {
			const { file, socialImage, listed } = page;
			const told = (message: string, remedy: string) => [problemWith(file, message, remedy, 'og:image')];
			if (!socialImage) return listed ? told('names no picture for shared links', 'Use the layout of pages.') : [];
			if (!socialImage.startsWith('http'))
				return told(`${socialImage} is no full address`, 'Begin with the site’s own.');
			const target = follow(site, page, socialImage);
			if (!target?.inside || !site.files.has(target.file)) {
				return told(`${socialImage} is not in the site`, 'Write it in scripts/build/social-images.ts.');
			}
			const { length } = site.bytes(target.file);
			return length > MOST_BYTES ? told(`${target.file} has ${length} bytes, at most ${MOST_BYTES}`, 'Draw less.') : [];
		}),
};
