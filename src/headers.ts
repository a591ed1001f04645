/** The headers every host should send, as one list: the local server, hosting recipes and the meta tag take them from here. */

/** Pagefind runs WebAssembly; nothing else may run that did not come from a file of this site. */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'self'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'self'",
	"form-action 'self'",
] as const;

export const HEADERS: readonly (readonly [string, string])[] = [
	['Content-Security-Policy', [...CONTENT_SECURITY_POLICY, "frame-ancestors 'none'"].join('; ')],
	['Referrer-Policy', 'strict-origin-when-cross-origin'],
	['X-Content-Type-Options', 'nosniff'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
	['Cross-Origin-Opener-Policy', 'same-origin'],
];
