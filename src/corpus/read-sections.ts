/** Cuts the body of a plan or paper at its second-level headings. */

export interface BodySection {
	heading: string;
	/** Line of the file the heading stands on, counted from 1. */
	line: number;
	markdown: string;
}

export interface Body {
	/** What stands before the first heading, with surrounding blank lines removed. */
	preamble: string;
	sections: BodySection[];
}

/** Reads a body that begins at a line of its file. Fenced code is passed over when looking for headings. */
export function readSections(body: string, firstLine: number): Body {
	const sections: BodySection[] = [];
	const preamble: string[] = [];
	let fence = '';
	let into: string[] = preamble;
	const close: (() => void)[] = [];
	body.split(/\r?\n/).forEach((text, index) => {
		const marker = /^ {0,3}(```+|~~~+)/.exec(text)?.[1] ?? '';
		// A fence is closed by one of its own kind, at least as long.
		if (marker && !fence) fence = marker;
		else if (marker && marker.startsWith(fence)) fence = '';
		const heading = fence ? undefined : /^## +(.+?) *#*$/.exec(text)?.[1];
		if (heading === undefined) {
			into.push(text);
			return;
		}
		const lines: string[] = [];
		const section = { heading, line: firstLine + index, markdown: '' };
		into = lines;
		sections.push(section);
		close.push(() => {
			section.markdown = lines.join('\n').trim();
		});
	});
	for (const finish of close) finish();
	return { preamble: preamble.join('\n').trim(), sections };
}
