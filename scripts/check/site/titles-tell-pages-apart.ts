import { problemWith, type SiteClaim } from '../claim.ts';
import type { PageFacts } from '../site.ts';

/** No two pages that search engines may list have the same title or the same description. */
export const titlesTellPagesApart: SiteClaim = {
	claim: 'no two listed pages share a title or a description',
	check: ({ pages }) => {
		const listed = [...pages.values()].filter((page) => page.listed);
		return (['title', 'description'] as const).flatMap((field) => {
			const seen = new Map<string, PageFacts>();
			return listed.flatMap((page) => {
				const twin = seen.get(page[field]);
				if (!twin) seen.set(page[field], page);
				return twin && page[field]
					? problemWith(
							page.file,
							`${twin.file} has the same ${field}: "${page[field]}"`,
							'Say what is on this page only.',
							field,
						)
					: [];
			});
		});
	},
};
