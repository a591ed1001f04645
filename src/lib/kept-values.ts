/**
 * Small values that are worked out of something large, such as what the rows of a plan weigh: a build keeps them for the
 * next one under the digest of what they were made of.
 */

interface Values {
	/** What the build before kept. */
	before: ReadonlyMap<string, unknown>;
	/** What was asked for since. */
	now: Map<string, unknown>;
}

// A build has this module twice, in its own script and in the bundle of the pages: both find the same values here.
const holder = globalThis as { [key: symbol]: Values | undefined };
const VALUES = Symbol.for('better-care-plans/kept-values');

/**
 * From now on keeps what is asked for, and makes nothing again that is in `before`. The function that it gives ends that,
 * and gives all that was asked for: what nobody asked for is forgotten.
 */
export function keepValues(before: Iterable<readonly [string, unknown]>): () => [string, unknown][] {
	const values: Values = { before: new Map(before), now: new Map() };
	holder[VALUES] = values;
	return () => {
		if (holder[VALUES] === values) holder[VALUES] = undefined;
		return [...values.now];
	};
}

/**
 * The value of a name: what is kept, or what `make` gives, which must stay the same when written as JSON and read back.
 * The name says all that the value is made of but the code. Where nothing is kept, as in the development server, it is
 * made each time.
 */
export function keptValue<Value extends object>(name: string, make: () => Value): Value {
	const values = holder[VALUES];
	if (!values) return make();
	const value = (values.now.get(name) ?? values.before.get(name)) as Value | undefined;
	if (value) {
		values.now.set(name, value);
		return value;
	}
	const made = make();
	values.now.set(name, made);
	return made;
}
