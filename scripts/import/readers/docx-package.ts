/** The parts of a Word file that hold words, taken out of their zip and looked over. */
import { zipSync } from 'fflate';
import { checkXml } from '../check-xml.ts';
import type { Limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { inflateParts, listZip } from '../zip-parts.ts';

export interface DocxPackage {
	/** Name of the part that holds the document. */
	main: string;
	/** XML parts by name. */
	parts: Map<string, string>;
}

const WANTED =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[^/]+\.xml|word\/diagrams\/data\d*\.xml|word\/_rels\/[^/]+\.rels)$/;

/** Opens a Word file. Pictures, fonts, attachments and macros stay packed. Throws `UnreadableFile`. */
export function openDocx(bytes: Uint8Array, limits: Limits): DocxPackage {
	const packed = inflateParts(bytes, listZip(bytes, limits), (name) => WANTED.test(name), limits);
	const parts = new Map<string, string>();
	for (const [name, part] of packed) {
		const xml = decodeXml(part);
		checkXml(name, xml, limits);
		parts.set(name, xml);
	}
	const main = mainPart(parts);
	const xml = parts.get(main);
	if (xml === undefined) throw new UnreadableFile('damaged', 'It holds no text part, as every Word document does.');
	return { main, parts: withUsualPrefix(parts) };
}

/** Packs parts again, without compression, for a reader that wants a zip. */
export function packDocx(parts: ReadonlyMap<string, string>): Uint8Array {
	const encoder = new TextEncoder();
	return zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, encoder.encode(xml)])), { level: 0 });
}

function decodeXml(part: Uint8Array): string {
	if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part);
	if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part);
	return new TextDecoder().decode(part);
}

function mainPart(parts: ReadonlyMap<string, string>): string {
	const relations = parts.get('_rels/.rels') ?? '';
	const main = [...relations.matchAll(/<Relationship\b[^>]*>/g)]
		.map(([tag]) => tag)
		.find((tag) => /Type="[^"]*\/officeDocument"/.test(tag));
	return (main && /Target="\/?([^"]*)"/.exec(main)?.[1]) ?? 'word/document.xml';
}

/** Word names its elements under the prefix `w`; the few programs that choose another are brought into line. */
function withUsualPrefix(parts: Map<string, string>): Map<string, string> {
	const namespace =
		/xmlns:([\w-]+)="(?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)"/;
	for (const [name, xml] of parts) {
		const prefix = namespace.exec(xml)?.[1];
		if (!prefix || prefix === 'w' || xml.includes('xmlns:w=')) continue;
		const own = new RegExp(`(</?|\\s|xmlns:)${prefix}(?=[:=])`, 'g');
		parts.set(
			name,
			xml.replace(/<[^>]+>/g, (tag) => tag.replace(own, '$1w')),
		);
	}
	return parts;
}
