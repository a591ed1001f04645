/** Makes a Word file from XML written by hand, for what only Word itself writes. */
import { strToU8, zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A .docx whose body is the XML given; `parts` are further parts by name, such as `word/footnotes.xml`. */
export function rawDocx(body: string, relations: string[] = [], parts: Record<string, string> = {}, prefix = 'w'): Uint8Array {
	const links = relations.map((relation, index) => `<Relationship Id="rId${index + 1}" ${relation}/>`).join('');
	const document = `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>${body}</w:body></w:document>`;
	return zipSync({
		'[Content_Types].xml': strToU8(
			`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
		),
		'_rels/.rels': strToU8(
			`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
		),
		'word/document.xml': strToU8(document.replace(/(<\/?|\s)w:/g, `$1${prefix}:`).replace('xmlns:w=', `xmlns:${prefix}=`)),
		'word/_rels/document.xml.rels': strToU8(`<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`),
		...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml.replace('WORD', WORD))])),
	});
}
