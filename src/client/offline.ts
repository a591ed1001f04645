/**
 * Makes the offline copy work from a folder, where a browser gives pages no server: addresses of folders lead to their
 * `index.html`, addresses from the site's root to the root of the copy, and files that scripts fetch come as scripts of
 * their own, since `fetch` is refused on `file:`. Loaded before every other script of the copy, and only there.
 */
const here = (document.currentScript as HTMLScriptElement).src;
const root = new URL('./', here).href;
/** Path the site was built for. It comes without its first slash, so that it is not taken for a link. */
const base = `/${(document.currentScript as HTMLScriptElement).dataset['base'] ?? ''}`;

type Deliver = (path: string, body: string, isBinary: boolean) => void;
/** What waits for a file to arrive, by its path, and what has been asked for already. */
const waiting = new Map<string, (body: BodyInit) => void>();
const asked = new Map<string, Promise<BodyInit>>();

(globalThis as unknown as { offlineFile: Deliver }).offlineFile = (path, body, isBinary) => {
	const bytes = isBinary ? Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0)) : body;
	waiting.get(path)?.(bytes);
	waiting.delete(path);
};

/** Path of an address under the root of the copy; undefined where it leads elsewhere. */
function pathOf(url: URL): string | undefined {
	if (url.protocol !== 'file:') return undefined;
	const bare = url.href.replace(/[?#].*$/, '');
	if (bare.startsWith(root)) return bare.slice(root.length);
	return url.pathname.startsWith(base) ? url.pathname.slice(base.length) : undefined;
}

/** Where an address leads in the copy; undefined where it is right as it is. */
function inCopy(address: string): string | undefined {
	const url = new URL(address, document.baseURI);
	const path = pathOf(url);
	if (path === undefined) return undefined;
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	const right = root + file + url.search + url.hash;
	return right === url.href ? undefined : right;
}

const fetchOnline = globalThis.fetch.bind(globalThis);

globalThis.fetch = async (input, init) => {
	const address = input instanceof Request ? input.url : String(input);
	const path = pathOf(new URL(address, document.baseURI));
	if (path === undefined) return fetchOnline(input, init);
	const body = asked.get(path) ?? load(path);
	asked.set(path, body);
	return new Response(await body);
};

function load(path: string): Promise<BodyInit> {
	return new Promise((resolve, reject) => {
		waiting.set(path, resolve);
		const script = document.createElement('script');
		script.src = `${root}offline/${path}.js`;
		script.addEventListener('error', () => reject(new TypeError(`The offline copy does not have ${path}.`)));
		document.head.append(script);
	});
}

document.addEventListener('click', (event) => {
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	const right = link && inCopy(link.href);
	if (right) link.href = right;
});

// Also catches what scripts do by themselves, in browsers that tell of it.
interface Navigating extends Event {
	destination: { url: string; sameDocument: boolean };
}
const { navigation: moves } = globalThis as unknown as { navigation?: EventTarget };
moves?.addEventListener('navigate', (event) => {
	const { destination, cancelable } = event as Navigating;
	const right = cancelable && !destination.sameDocument ? inCopy(destination.url) : undefined;
	if (!right) return;
	event.preventDefault();
	location.assign(right);
});
