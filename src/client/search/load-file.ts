/** Gets the files of the index, which are stored compressed so that they are small on every host. */
import type { LoadFile } from '../../lib/search/search-index.ts';

/** Loads from a folder of the site. Rejects where a file is not there, or the browser cannot inflate it. */
export function loadFrom(folder: string): LoadFile {
	return async (name, version) => {
		// The first file tells the version of all others, so it must be the newest; the others never change.
		const address = folder + name + (version ? `?v=${version}` : '');
		const response = await fetch(address, { cache: version ? 'default' : 'no-cache' });
		if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
		const inflated = response.body.pipeThrough(new DecompressionStream('gzip'));
		return new Uint8Array(await new Response(inflated).arrayBuffer());
	};
}
