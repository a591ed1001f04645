/** `npm run serve`: serves the built site on this machine, with the headers and the 404 page of a real host. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../src/headers.ts';
import { SITE } from '../src/site.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const wanted = Number(process.env['PORT'] ?? 4321);

if (!existsSync(join(folder, 'index.html'))) {
	console.error(`There is no site in ${folder}. Run npm run build first.`);
	process.exit(1);
}

// Files that the build compressed beforehand are sent to browsers that take them.
const files = sirv(folder, { etag: true, dotfiles: false, gzip: true, brotli: true });
const notFound = readFileSync(join(folder, '404.html'));

const server = createServer((request, response) => {
	const url = request.url ?? '/';
	for (const [name, value] of headersFor(url.slice(SITE.base.length))) response.setHeader(name, value);
	const miss = () => {
		response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
		response.end(notFound);
	};
	if (!`${url}/`.startsWith(SITE.base)) return miss();
	request.url = `/${url.slice(SITE.base.length)}`;
	files(request, response, miss);
});

server.on('error', (error: NodeJS.ErrnoException) => {
	console.error(
		error.code === 'EADDRINUSE'
			? `Port ${wanted} is in use. Choose another: PORT=${wanted + 1} npm start`
			: `The server could not start: ${error.message}`,
	);
	process.exitCode = 1;
});

server.listen(wanted, '127.0.0.1', () => {
	const address = server.address();
	const port = address && typeof address === 'object' ? address.port : wanted;
	console.log(`Better Care Plans is at http://127.0.0.1:${port}${SITE.base} (Ctrl+C ends it)`);
});
