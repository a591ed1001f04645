/** The lists of headers and redirects as Amazon CloudFront takes them. Pure. */
import { HEADERS, HEADERS_BY_FOLDER, headersFor, type Headers } from '../../src/headers.ts';
import type { Redirect } from '../../src/redirects.ts';

/** A policy as `aws cloudfront create-response-headers-policy --response-headers-policy-config` takes it. */
function policyOf(name: string, comment: string, headers: Headers) {
	const value = (wanted: string) => headers.find(([each]) => each === wanted)?.[1];
	// CloudFront wants these in fields of their own and refuses them among the custom ones.
	const named = ['Content-Security-Policy', 'Referrer-Policy', 'X-Content-Type-Options', 'Access-Control-Allow-Origin'];
	const custom = headers.filter(([each]) => !named.includes(each));
	return {
		Name: name,
		Comment: comment,
		SecurityHeadersConfig: {
			ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value('Content-Security-Policy') },
			ReferrerPolicy: { Override: true, ReferrerPolicy: value('Referrer-Policy') },
			ContentTypeOptions: { Override: true },
		},
		...(value('Access-Control-Allow-Origin') && {
			CorsConfig: {
				AccessControlAllowOrigins: { Quantity: 1, Items: [value('Access-Control-Allow-Origin')] },
				AccessControlAllowHeaders: { Quantity: 1, Items: ['*'] },
				AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
				AccessControlAllowCredentials: false,
				OriginOverride: true,
			},
		}),
		CustomHeadersConfig: {
			Quantity: custom.length,
			Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
		},
	};
}

/** The policies by the path pattern of the behaviour they belong to; `*` is the default behaviour. */
export function cloudFrontPolicies(): Record<string, unknown> {
	const folders = HEADERS_BY_FOLDER.map(({ folder }) => [
		`${folder}*`,
		policyOf(`better-care-plans-${folder.replace(/\W/g, '')}`, `Files under /${folder}`, headersFor(folder)),
	]);
	return Object.fromEntries([
		['*', policyOf('better-care-plans', 'Every file that no other policy names', HEADERS)],
		...folders,
	]);
}

/** A viewer-request function: redirects, and `index.html` for folders, which S3 behind CloudFront does not add. */
export const cloudFrontFunction = (redirects: readonly Redirect[]): string => `// Made by scripts/hosting.ts.
var MOVED = ${JSON.stringify(Object.fromEntries(redirects.map(({ from, to }) => [`/${from}`, `/${to}`])), undefined, '\t')};

function handler(event) {
	var request = event.request;
	var to = MOVED[request.uri];
	if (!to && !/\\/$|\\.[a-z0-9]+$/i.test(request.uri)) to = request.uri + '/';
	if (to) return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: to } } };
	if (request.uri.endsWith('/')) request.uri += 'index.html';
	return request;
}
`;
