/** Keeps what is derived from an object for as long as the object lives, so that many pages can ask for it. */

/**
 * The same function, computed once for each object it is given.
 * The function must depend on nothing but the object, and the object must not be changed afterwards.
 */
export function rememberPer<Key extends object, Value>(derive: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, { value: Value }>();
	return (key) => {
		const kept = known.get(key);
		if (kept) return kept.value;
		const value = derive(key);
		known.set(key, { value });
		return value;
	};
}

/** The same for the object that was asked for last alone: for what is large and needed only for a while. */
export function rememberLast<Key extends object, Value>(derive: (key: Key) => Value): (key: Key) => Value {
	let last: { key: Key; value: Value } | undefined;
	return (key) => {
		if (last?.key !== key) last = { key, value: derive(key) };
		return last.value;
	};
}

/**
 * A function that makes the rows of one, such as a plan, and the same for all of them, one after another. Whoever has
 * asked for all goes on to have them, so those of each are then handed out again and not made a second time. Where nobody
 * asks for all, nothing is held.
 */
export function rememberWithAll<One extends object, Row>(
	make: (one: One) => Row[],
): { ofOne: (one: One) => readonly Row[]; ofAll: (all: readonly One[]) => Row[] } {
	const known = new WeakMap<One, Row[]>();
	const rowsOf = (one: One) => known.get(one) ?? make(one);
	return {
		ofOne: rowsOf,
		ofAll: (all) =>
			all.flatMap((one) => {
				const rows = rowsOf(one);
				known.set(one, rows);
				return rows;
			}),
	};
}
