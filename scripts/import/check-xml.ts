/** Looks over an XML part before a parser sees it: no document type, no entities, no bottomless nesting. */
import type { Limits } from './limits.ts';
import { UnreadableFile } from './unreadable-file.ts';

const TAG = /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|(!DOCTYPE|!ENTITY)|\?[^>]*>|(\/)?[^\s!?/>][^\s/>]*(?:"[^"]*"|'[^']*'|[^'">])*>)/gi;

/**
 * Throws `UnreadableFile` where an XML text declares a document type or entities, is nested deeper than the limit, or
 * ends before its elements do.
 */
export function checkXml(part: string, xml: string, limits: Limits): void {
	let depth = 0;
	for (const match of xml.matchAll(TAG)) {
		const [tag, declaration, closing] = match;
		if (declaration) throw new UnreadableFile('hostile-xml', `Its part ${part} declares ${declaration}, which no office program writes.`);
		if (closing) depth -= 1;
		else if (/^<[^!?]/.test(tag) && !tag.endsWith('/>')) depth += 1;
		if (depth > limits.depth) {
			throw new UnreadableFile('too-deep', `Its part ${part} is nested more than ${limits.depth} levels deep.`);
		}
	}
	if (depth !== 0) throw new UnreadableFile('damaged', `Its part ${part} ends too soon.`);
}
