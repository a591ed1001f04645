/** Files that no reader should trust, each with the reason for which it is refused. */
import { deflateSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { RefusalCode } from '../../../scripts/import/unreadable-file.ts';
import { fennickPack } from './cases/fennick.ts';
import { makeDocx } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';

export interface HostileFile {
	file: string;
	what: string;
	bytes: Uint8Array;
	code: RefusalCode;
}

const MEBIBYTE = 1 << 20;

/** Builds the whole set. */
export async function hostileFiles(): Promise<HostileFile[]> {
	const docx = await makeDocx(fennickPack());
	const pdf = await makePdf(fennickPack());
	const text = Buffer.from('Fennick council, minutes of the ninth of January.\n'.repeat(40));
	const one = (file: string, what: string, bytes: Uint8Array | string, code: RefusalCode): HostileFile => ({
		file,
		what,
		bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
		code,
	});
	return [
		one('nothing.txt', 'no bytes at all', '', 'empty'),
		one('blank.txt', 'spaces and line ends', ' \n\t\r\n '.repeat(20), 'empty'),
		one('noughts.docx', 'noughts, as a failed copy leaves', new Uint8Array(4096), 'empty'),
		one('cut.docx', 'half a Word document', docx.subarray(0, docx.length / 2), 'truncated'),
		one('cut.pdf', 'half a PDF', pdf.subarray(0, pdf.length / 2), 'truncated'),
		one('scrambled.docx', 'a Word document with a part overwritten', scramble(docx), 'damaged'),
		one('hollow.pdf', 'a PDF with nothing between its first line and its last', '%PDF-1.7\nnothing to see\n%%EOF\n', 'damaged'),
		one('locked.docx', 'an Office file locked with a password', oldOffice('EncryptedPackage'), 'encrypted'),
		one('locked.pdf', 'a PDF locked with a password', lockedPdf(), 'encrypted'),
		one('locked-part.docx', 'a zip whose parts are locked', withFlag(docx), 'encrypted'),
		one('old.doc', 'a Word document of before 2007', oldOffice('WordDocument'), 'unsupported'),
		one('old.xls', 'a workbook of before 2007', oldOffice('Workbook'), 'unsupported'),
		one('picture.pdf', 'a picture named as a PDF', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'unsupported'),
		one('text.pdf', 'a text named as a PDF', text, 'mislabelled'),
		one('text.docx', 'a text named as a Word document', text, 'mislabelled'),
		one('word.pdf', 'a Word document named as a PDF', docx, 'mislabelled'),
		one('word.txt', 'a Word document named as a text', docx, 'mislabelled'),
		one('pdf.docx', 'a PDF named as a Word document', pdf, 'mislabelled'),
		one('archive.zip', 'a zip of documents', zipSync({ 'a.txt': text, 'b.pdf': pdf }), 'unsupported'),
		one('program.txt', 'a program named as a text', Buffer.concat([Buffer.from('MZ'), noise(4000)]), 'unsupported'),
		one('noise.txt', 'random bytes', noise(4000), 'binary'),
		one('macros.docm', 'a Word document with macros', withPart(docx, 'word/vbaProject.bin'), 'macros'),
		one('macros.docx', 'a Word document with macros under an innocent name', withPart(docx, 'word/vbaProject.bin'), 'macros'),
		one('bomb.docx', 'a part that unpacks to a thousand times its size', docxOf(Buffer.alloc(20 * MEBIBYTE, 32)), 'too-large'),
		one('lying.docx', 'a part that unpacks to far more than it says', lying(), 'too-large'),
		one('bomb.xlsx', 'a sheet that unpacks to a thousand times its size', xlsxOf(Buffer.alloc(20 * MEBIBYTE, 32).toString()), 'too-large'),
		one('far.xlsx', 'one cell in the last corner of a sheet', xlsxOf(sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')), 'too-large'),
		one('bomb.pdf', 'a stream that unpacks to a thousand times its size', pdfWith(deflateSync(Buffer.alloc(20 * MEBIBYTE)), '/FlateDecode'), 'too-large'),
		one('double.pdf', 'a stream packed twice', pdfWith(deflateSync(deflateSync(Buffer.alloc(MEBIBYTE))), '[/FlateDecode /FlateDecode]'), 'too-large'),
		one('entities.docx', 'entities that multiply', docxOf(Buffer.from('<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>')), 'hostile-xml'),
		one('deep.docx', 'tables nested without end', docxOf(Buffer.from(deepDocument(5_000))), 'too-deep'),
		one('deep.html', 'elements nested without end', `<!doctype html>${'<div>'.repeat(60_000)}deep`, 'too-deep'),
		one('scan.pdf', 'a PDF without a word in it', await makePdf({ title: '', pieces: [{ kind: 'page break' }] }), 'no-text'),
		one('wordless.html', 'a page of script', '<!doctype html><html><script>document.write("words")</script></html>', 'no-text'),
		one('wordless.xlsx', 'a workbook without a value', xlsxOf(sheet('')), 'no-text'),
	];
}

function noise(length: number): Buffer {
	let state = 7;
	return Buffer.from(Array.from({ length }, () => (state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16 & 0xff));
}

function scramble(docx: Uint8Array): Uint8Array {
	const bytes = Buffer.from(docx);
	const name = bytes.indexOf('word/document.xml');
	bytes.fill(0x55, name + 60, name + 160);
	return bytes;
}

function oldOffice(holds: string): Buffer {
	return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), Buffer.from(holds, 'utf16le'), Buffer.alloc(100)]);
}

/** A Word document with a part more. */
function withPart(docx: Uint8Array, name: string): Uint8Array {
	return zipSync({ ...unzipSync(docx), [name]: strToU8('macro') });
}

/** Marks every entry of a zip as locked. */
function withFlag(docx: Uint8Array): Uint8Array {
	const bytes = Buffer.from(docx);
	const signature = Buffer.from('504b0102', 'hex');
	for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 4)) bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
	return bytes;
}

function docxOf(document: Uint8Array): Uint8Array {
	return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': document }, { level: 9 });
}

/** A zip whose directory says that a part is small; it is not. */
function lying(): Uint8Array {
	const bytes = Buffer.from(docxOf(Buffer.alloc(20 * MEBIBYTE, 32)));
	const name = bytes.lastIndexOf('word/document.xml');
	bytes.writeUInt32LE(1000, name - 46 + 24);
	return bytes;
}

function deepDocument(depth: number): string {
	const cell = '<w:tbl><w:tr><w:tc>';
	const end = '</w:tc></w:tr></w:tbl>';
	return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${cell.repeat(depth)}<w:p/>${end.repeat(depth)}</w:body></w:document>`;
}

function sheet(rows: string): string {
	return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}

function xlsxOf(sheetXml: string): Uint8Array {
	const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	return zipSync({
		'[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
		'xl/workbook.xml': strToU8(`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`),
		'xl/_rels/workbook.xml.rels': strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
		'xl/worksheets/sheet1.xml': strToU8(sheetXml),
	});
}

function pdfWith(stream: Uint8Array, filter: string): Uint8Array {
	const head = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${stream.length} /Filter ${filter} >>\nstream\n`;
	return Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n')]);
}

/** A PDF whose password nobody knows: its keys are made up. */
function lockedPdf(): Uint8Array {
	const key = '<' + 'ab'.repeat(32) + '>';
	return Buffer.from(
		`%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>\nendobj\n4 0 obj\n<< /Filter /Standard /V 2 /R 3 /Length 128 /P -1340 /O ${key} /U ${key} >>\nendobj\ntrailer\n<< /Root 1 0 R /Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Size 5 >>\n%%EOF\n`,
	);
}
