/** What only Word itself writes: tracked changes, content controls, text boxes, footnotes, soft hyphens, pictures from elsewhere. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { readDocx } from '../../../scripts/import/readers/docx.ts';
import { rawDocx } from '../../documents/build/raw-docx.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;

async function texts(body: string, relations: string[] = [], parts: Record<string, string> = {}): Promise<string[]> {
	const { blocks } = await readDocx(rawDocx(body, relations, parts), 'word.docx');
	return blocks.flatMap((block) => (block.kind === 'list' || block.kind === 'table' ? [block.kind] : [block.text]));
}

test('insertions are read and deletions are not', async () => {
	const body = paragraph(
		`${run('The ')}<w:ins w:author="A">${run('new ')}</w:ins><w:del w:author="A"><w:r><w:delText>old </w:delText></w:r></w:del>${run('plan')}`,
	);
	expect(await texts(body)).toEqual(['The new plan']);
});

test('content controls, also around a table, are read', async () => {
	const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
	const table = `<w:tbl><w:tr>${cell('Position')}${cell('Chair')}</w:tr></w:tbl>`;
	const body = `<w:sdt><w:sdtContent>${paragraph(run('In a control'))}${table}</w:sdtContent></w:sdt>`;
	expect(await texts(body)).toEqual(['In a control', 'table']);
});

test('a text box is read once, though Word writes it twice', async () => {
	const box = `<w:txbxContent>${paragraph(run('In a box'))}</w:txbxContent>`;
	const body = paragraph(
		`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Beside it')}`,
	);
	expect((await texts(body)).join(' ').match(/In a box/g)).toHaveLength(1);
});

test('soft hyphens, firm hyphens, tabs and line breaks are kept for later stages', async () => {
	const body = paragraph(
		'<w:r><w:t>integra</w:t><w:softHyphen/><w:t>tion</w:t><w:noBreakHyphen/><w:t>led</w:t><w:tab/><w:t>£5</w:t><w:br/><w:t>more</w:t></w:r>',
	);
	expect(await texts(body)).toEqual(['integra\u00adtion\u2011led\t£5\nmore']);
});

test('a footnote is read', async () => {
	const note = `<w:footnotes xmlns:w="WORD"><w:footnote w:id="2">${paragraph(run('From the needs assessment'))}</w:footnote></w:footnotes>`;
	const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes';
	const { blocks } = await readDocx(
		rawDocx(
			paragraph(`${run('Two in three')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
			[`Type="${type}" Target="footnotes.xml"`],
			{ 'word/footnotes.xml': note },
		),
		'notes.docx',
	);
	expect(JSON.stringify(blocks)).toContain('From the needs assessment');
});

test('paragraph numbers count empty paragraphs, as a person counting lines in Word does', async () => {
	const { blocks } = await readDocx(
		rawDocx(`<w:p/>${paragraph('')}${paragraph(run('third'))}<w:p w:rsidR="1"/>${paragraph(run('fifth'))}`),
		'numbers.docx',
	);
	expect(blocks.map(({ place }) => place)).toEqual([{ paragraphs: [3, 3] }, { paragraphs: [5, 5] }]);
});

test('names under another prefix than w are read all the same', async () => {
	const { blocks } = await readDocx(rawDocx(paragraph(run('odd prefix')), [], {}, 'ns0'), 'prefix.docx');
	expect(blocks).toMatchObject([{ text: 'odd prefix', place: { paragraphs: [1, 1] } }]);
});

test('neither pictures from elsewhere nor linked files are fetched', async () => {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		response.end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const relations = [
		`Type="${office}/image" Target="${url}/picture.png" TargetMode="External"`,
		`Type="${office}/image" Target="file:///etc/hostname" TargetMode="External"`,
		`Type="${office}/hyperlink" Target="${url}/page" TargetMode="External"`,
		`Type="${office}/attachedTemplate" Target="${url}/template.dotm" TargetMode="External"`,
	];
	const picture = (id: string): string =>
		`<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
	const body = paragraph(`${picture('rId1')}${picture('rId2')}<w:hyperlink r:id="rId3">${run('a link')}</w:hyperlink>`);
	const { blocks, links } = await readDocx(rawDocx(body, relations), 'pictures.docx');
	server.close();
	expect(asked).toEqual([]);
	expect(blocks).toMatchObject([{ kind: 'paragraph', text: 'a link' }]);
	expect(links).toMatchObject([{ url: `${url}/page` }]);
});
