/** Serves a folder and counts what is sent of it: bodies as a good host sends them, text compressed. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface CountingServer {
	/** With a slash at the end. */
	address: string;
	/** Bytes and requests since the last time. */
	take: () => { bytes: number; requests: number };
	close: () => void;
}

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.js': 'text/javascript',
	'.json': 'application/json',
};

export async function serveCounting(folder: string): Promise<CountingServer> {
	const counted = { bytes: 0, requests: 0 };
	const server = createServer((request, response) => {
		void (async () => {
			const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
			const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
			const type = TYPES[extname(file)];
			const content = await readFile(file).catch(() => undefined);
			const body = content && type ? gzipSync(content, { level: 9 }) : (content ?? Buffer.alloc(0));
			counted.bytes += body.length;
			counted.requests += 1;
			const headers = { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'max-age=3600' };
			response.writeHead(content ? 200 : 404, { ...headers, ...(content && type && { 'content-encoding': 'gzip' }) });
			response.end(body);
		})();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		take: () => {
			const taken = { ...counted };
			Object.assign(counted, { bytes: 0, requests: 0 });
			return taken;
		},
		close: () => void server.close(),
	};
}
