/** Marks words at the passage that the address points to, and goes to the first where it is out of sight. */

export {};

const parameters = new URLSearchParams(location.search);
const words = (parameters.get('marked') ?? '').split('|').filter(Boolean).slice(0, 8);
const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));

// The address without the words is the one to keep and to share.
parameters.delete('marked');
const query = parameters.toString();
history.replaceState(history.state, '', location.pathname + (query && `?${query}`) + location.hash);

if (words.length > 0) {
	const marks = passageOf(target ?? document.querySelector<HTMLElement>('main')!).flatMap((part) =>
		markIn(part, words),
	);
	const first = marks[0];
	if (first && !isInSight(first)) first.scrollIntoView({ block: 'center' });
}

/** The element itself, or for a heading what stands under it up to the next heading of its rank. */
function passageOf(start: HTMLElement): Element[] {
	const rank = Number(/^H([1-6])$/.exec(start.tagName)?.[1] ?? 0);
	if (rank === 0) return [start];
	const parts: Element[] = [start];
	for (let next = start.nextElementSibling; next; next = next.nextElementSibling) {
		const level = Number(/^H([1-6])$/.exec(next.tagName)?.[1] ?? 7);
		if (level <= rank) break;
		parts.push(next);
	}
	return parts;
}

function markIn(part: Element, wanted: readonly string[]): HTMLElement[] {
	const escaped = wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
	const pattern = new RegExp(
		`(?<![\\p{L}\\d])(?:${escaped.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d])`,
		'giu',
	);
	const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	return texts.flatMap((text) => markText(text, pattern));
}

function markText(text: Text, pattern: RegExp): HTMLElement[] {
	const marks: HTMLElement[] = [];
	// From the last to the first, so that what is cut off does not move the places before it.
	for (const match of [...text.data.matchAll(pattern)].reverse()) {
		const found = text.splitText(match.index);
		found.splitText(match[0].length);
		const mark = document.createElement('mark');
		found.replaceWith(mark);
		mark.append(found);
		marks.unshift(mark);
	}
	return marks;
}

function isInSight(mark: HTMLElement): boolean {
	const { top, bottom } = mark.getBoundingClientRect();
	return top >= 0 && bottom <= window.innerHeight;
}
