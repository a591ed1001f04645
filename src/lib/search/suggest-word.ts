/** Finds the word that a mistyped one was most likely meant to be. */

/** Words and how many passages have each, the most frequent first. */
export type WordList = readonly (readonly [string, number])[];

/** Mistakes allowed in a word of some letters; a swap of two neighbours is one. */
const mistakesAllowed = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);

/** The nearest word of a list; of equally near ones the one with the same first letter, then the most frequent. */
export function suggestWord(typed: string, words: WordList): string | undefined {
	const wanted = typed.toLowerCase();
	let most = mistakesAllowed(wanted.length);
	let best: { word: string; cost: number } | undefined;
	for (const [word] of words) {
		if (Math.abs(word.length - wanted.length) > most || word === wanted) continue;
		const mistakes = countMistakes(wanted, word, most);
		if (mistakes > most) continue;
		const cost = mistakes + (word.charAt(0) === wanted.charAt(0) ? 0 : 0.5);
		if (!best || cost < best.cost) {
			best = { word, cost };
			most = Math.ceil(cost);
		}
	}
	return best?.word;
}

/** Letters added, left out, exchanged or swapped with their neighbour; more than `most` is not counted further. */
export function countMistakes(a: string, b: string, most = Infinity): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const isSame = a[i - 1] === b[j - 1];
			let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (isSame ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
			next.push(cost);
		}
		if (Math.min(...next) > most) return most + 1;
		before = row;
		row = next;
	}
	return row[b.length]!;
}
