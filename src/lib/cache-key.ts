/** Keys by which a build knows pages that would come out as they did before. */
import { hash } from 'node:crypto';

// A build has this module twice, in its own script and in the bundle of the pages: both find the same map here.
const holder = globalThis as { [key: symbol]: WeakMap<object, string> | undefined };
const known = (holder[Symbol.for('better-care-plans/known-digests')] ??= new WeakMap<object, string>());

/**
 * Says what the digest of an object is, where it follows from something smaller, such as the file that it was read from:
 * to write a plan as JSON and digest that takes 2 ms. The object must not be changed afterwards.
 */
export const knowDigest = (value: object, digest: string): void => void known.set(value, digest);

/** The digest of a value that can stand in JSON: the same for the same content. */
export const digestOf = (value: unknown): string => hash('sha256', JSON.stringify(withKnown(value)), 'base64url');

const once = new WeakMap<object, string>();

/**
 * The digest of an object that several pages are made of, worked out once. It must not be changed afterwards. It does not
 * take the object's place within another, as one that was told does: what a key is must not depend on what was asked
 * before.
 */
export function digestOnce(value: object): string {
	let digest = known.get(value) ?? once.get(value);
	if (digest === undefined) once.set(value, (digest = digestOf(value)));
	return digest;
}

/** The value, with a digest in the place of every direct part whose digest is known. */
function withKnown(value: unknown): unknown {
	const isKnown = (each: unknown): boolean => isObject(each) && known.has(each);
	// Most values have no such part, and there are many: a row of a register is one.
	if (!isObject(value) || !Object.values(value).some(isKnown)) return value;
	const part = (each: unknown): unknown => (isObject(each) && known.get(each)) || each;
	return Array.isArray(value)
		? value.map(part)
		: Object.fromEntries(Object.entries(value).map(([name, each]: [string, unknown]) => [name, part(each)]));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Paths of `getStaticPaths`, each with the digest of its props as the key under which Astro keeps its page. A page that
 * is listed so must be made of nothing but its props and the code: what else it read would not be in the key.
 * Digests are made when they are asked for, which the development server never does. Each prop has a digest of its own,
 * since what is large, such as a plan, is a prop of several pages.
 */
export const withCacheKeys = <Path extends { props: object }>(
	paths: readonly Path[],
): (Path & { readonly cacheKey: string })[] =>
	withKeysOf(paths, ({ props }) =>
		Object.entries(props).map(([name, value]: [string, unknown]) => [name, partOf(value)]),
	);

/** The same for pages that are made of more or of less than their props: `madeOf` gives all that a page is made of. */
export function withKeysOf<Path extends { props: object }>(
	paths: readonly Path[],
	madeOf: (path: Path) => unknown,
): (Path & { readonly cacheKey: string })[] {
	return paths.map((path) => {
		// Astro asks for each twice.
		let digest: string | undefined;
		return {
			...path,
			get cacheKey() {
				return (digest ??= digestOf(madeOf(path)));
			},
		};
	});
}

const partOf = (value: unknown): unknown => (isObject(value) ? digestOnce(value) : value);
