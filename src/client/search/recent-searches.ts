/** The reader's last searches, kept in this browser alone and forgotten when the reader says so. */

const KEY = 'recent-searches';
const MOST = 8;

/** The latest first. Empty where there are none or the browser keeps nothing. */
export function recentSearches(): string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string').slice(0, MOST) : [];
	} catch {
		// Storage that is shut or holds something else counts as empty.
		return [];
	}
}

export function rememberSearch(text: string): void {
	if (text.trim() !== '') store([text.trim(), ...recentSearches().filter((each) => each !== text.trim())]);
}

export function forgetSearch(text: string): void {
	store(recentSearches().filter((each) => each !== text));
}

export function forgetAllSearches(): void {
	store([]);
}

function store(texts: string[]): void {
	try {
		if (texts.length > 0) localStorage.setItem(KEY, JSON.stringify(texts.slice(0, MOST)));
		else localStorage.removeItem(KEY);
	} catch {
		// A browser that keeps nothing has no recent searches, and needs no telling.
	}
}
