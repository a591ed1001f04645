/** Finds the name a person most likely meant. */

/** Number of single-letter changes (insert, delete, replace) that turn one text into the other. */
export function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replace));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

/** The candidate nearest to a text, where at most a third of its letters differ; undefined otherwise. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
	const wanted = text.toLowerCase();
	let best: string | undefined;
	let bestDistance = Infinity;
	for (const candidate of candidates) {
		const distance = editDistance(wanted, candidate.toLowerCase());
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return bestDistance <= Math.max(2, Math.floor(text.length / 3)) ? best : undefined;
}
