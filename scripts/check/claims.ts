/** Every claim on the built site, one a file. */
import type { PageClaim, SiteClaim } from './claim.ts';
import { controlsHaveLabels } from './site/controls-have-labels.ts';
import { dataFilesAgree } from './site/data-files-agree.ts';
import { dataHasItsColumns } from './site/data-has-its-columns.ts';
import { everyPageIsReached } from './site/every-page-is-reached.ts';
import { fixedPathsAreThere } from './site/fixed-paths-are-there.ts';
import { headingsAreInOrder } from './site/headings-are-in-order.ts';
import { htmlIsWellFormed } from './site/html-is-well-formed.ts';
import { idsAreUnique } from './site/ids-are-unique.ts';
import { imagesHaveAlternatives } from './site/images-have-alternatives.ts';
import { linksResolve } from './site/links-resolve.ts';
import { nothingFromElsewhere, styleSheetsStayHere } from './site/nothing-from-elsewhere.ts';
import { nothingIsInline } from './site/nothing-is-inline.ts';
import { oldAddressesLeadOn } from './site/old-addresses-lead-on.ts';
import { pagesAreLight } from './site/pages-are-light.ts';
import { pagesHaveAFrame } from './site/pages-have-a-frame.ts';
import { pagesTellTheData } from './site/pages-tell-the-data.ts';
import { sitemapIsComplete } from './site/sitemap-is-complete.ts';
import { socialImagesAreThere } from './site/social-images-are-there.ts';
import { tablesAreDescribed } from './site/tables-are-described.ts';
import { tablesAreThere } from './site/tables-are-there.ts';
import { tablesAreToldApart } from './site/tables-are-told-apart.ts';
import { titlesTellPagesApart } from './site/titles-tell-pages-apart.ts';

export const PAGE_CLAIMS: readonly PageClaim[] = [
	htmlIsWellFormed,
	nothingIsInline,
	nothingFromElsewhere,
	pagesHaveAFrame,
	headingsAreInOrder,
	imagesHaveAlternatives,
	idsAreUnique,
	controlsHaveLabels,
	tablesAreDescribed,
	tablesAreToldApart,
];

export const SITE_CLAIMS: readonly SiteClaim[] = [
	fixedPathsAreThere,
	linksResolve,
	everyPageIsReached,
	oldAddressesLeadOn,
	titlesTellPagesApart,
	tablesAreThere,
	styleSheetsStayHere,
	sitemapIsComplete,
	socialImagesAreThere,
	pagesAreLight,
	dataFilesAgree,
	dataHasItsColumns,
	pagesTellTheData,
];
