// Made by scripts/hosting.ts.
var MOVED = {
	"/plans/": "/coverage/",
	"/papers/": "/coverage/",
	"/embed/topics/": "/embed/",
	"/money/": "/budgets/",
	"/measures/": "/metrics/",
	"/open-data/": "/data/",
	"/sources/": "/licence/"
};

function handler(event) {
	var request = event.request;
	var to = MOVED[request.uri];
	if (!to && !/\/$|\.[a-z0-9]+$/i.test(request.uri)) to = request.uri + '/';
	if (to) return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: to } } };
	if (request.uri.endsWith('/')) request.uri += 'index.html';
	return request;
}
