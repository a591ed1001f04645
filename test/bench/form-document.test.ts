/** The documents whose import is measured: each is a filled form, in every format, which the importer reads whole. */
import { beforeAll, expect, test } from 'vitest';
import { makeCorpus } from '../../scripts/bench/corpus/write-corpus.ts';
import { formDocument } from '../../scripts/bench/import/form-document.ts';
import { FORMATS, writeDocument } from '../../scripts/bench/import/write-document.ts';
import { loadKnowledge } from '../../scripts/import/knowledge.ts';
import { readDocx } from '../../scripts/import/readers/docx.ts';
import { readPdf } from '../../scripts/import/readers/pdf.ts';
import { readText } from '../../scripts/import/readers/text.ts';
import { extract } from '../../scripts/import/stages/extract.ts';
import type { Knowledge } from '../../scripts/import/model.ts';

const READERS = { txt: readText, docx: readDocx, pdf: readPdf };
const [made] = makeCorpus(1);
let knowledge: Knowledge;
beforeAll(() => {
	knowledge = loadKnowledge('content');
});

test.each(FORMATS)('.%s is read as the plan it was made of', async (format) => {
	if (!made) throw new Error('the corpus is empty');
	const bytes = await writeDocument(formDocument(made, knowledge.registers), format);
	const draft = extract(await READERS[format](bytes, `plan.${format}`), knowledge);
	expect(draft.plan?.boards).toEqual(made.plan.boards);
	expect(draft.plan?.ccgs).toEqual(made.plan.ccgs);
	expect(draft.plan?.risks.map(({ risk, rating }) => [risk, rating.raw])).toEqual(
		made.plan.risks.map(({ risk, rating }) => [risk, rating.raw]),
	);
	expect(draft.coverage.words).toBeGreaterThan(3000);
	expect(draft.coverage.unplaced / draft.coverage.words).toBeLessThan(0.02);
});
