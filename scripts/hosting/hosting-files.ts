/** The files under hosting/ that are made from the lists of headers and redirects. */
import { HEADERS, HEADERS_BY_FOLDER } from '../../src/headers.ts';
import { REDIRECTS } from '../../src/redirects.ts';
import { cloudFrontFunction, cloudFrontPolicies } from './cloudfront.ts';
import { nginxMaps, nginxServer } from './nginx.ts';

/** Content by path from the root of the repository. */
export const hostingFiles = (): ReadonlyMap<string, string> =>
	new Map([
		['hosting/nginx/maps.conf', nginxMaps(HEADERS, HEADERS_BY_FOLDER)],
		['hosting/nginx/headers.conf', nginxServer(HEADERS, HEADERS_BY_FOLDER, REDIRECTS)],
		['hosting/cloudfront/response-headers.json', `${JSON.stringify(cloudFrontPolicies(), undefined, '\t')}\n`],
		['hosting/cloudfront/viewer-request.js', cloudFrontFunction(REDIRECTS)],
	]);
