/** Looks over an XML part before a parser sees it: no document type, no entities, no bottomless nesting, every tag closed. */
import type { Limits } from './limits.ts';
import { UnreadableFile } from './unreadable-file.ts';

const TAG =
	/<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|(!DOCTYPE|!ENTITY)|\?[^>]*>|(\/)?([^\s!?/>][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>)/gi;

/**
 * Throws `UnreadableFile` where an XML text declares a document type or entities, is nested deeper than the limit, or
 * has tags that do not close one another.
 */
export function checkXml(part: string, xml: string, limits: Limits): void {
	const open: string[] = [];
	for (const [tag, declaration, closing, name] of xml.matchAll(TAG)) {
		if (declaration) {
			throw new UnreadableFile(
				'hostile-xml',
				`Its part ${part} declares ${declaration}, which no office program writes.`,
			);
		}
		if (!name || tag.endsWith('/>')) continue;
		if (!closing) open.push(name);
		else if (open.pop() !== name) throw new UnreadableFile('damaged', `Its part ${part} is damaged.`);
		if (open.length > limits.depth) {
			throw new UnreadableFile('too-deep', `Its part ${part} is nested more than ${limits.depth} levels deep.`);
		}
	}
	if (open.length > 0) throw new UnreadableFile('damaged', `Its part ${part} ends too soon.`);
}
