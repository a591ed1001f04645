import { describe, expect, it } from 'vitest';
import { paperContexts } from '../../src/views/paper-context.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

describe('a paper with its registers', () => {
	it('names its area and numbers its notes, each with the anchor of its value', () => {
		const [paper] = paperContexts(inventedCorpus());
		expect(paper).toMatchObject({ title: 'Elmgate, board paper of 9 January 2014', area: 'Elmgate' });
		expect(paper?.notes).toMatchObject([
			{ number: 1, anchor: 'note-1', valueAnchor: 'figure-f01', text: 'Said twice.' },
		]);
	});

	it('puts neighbouring sections together whose headings begin alike', () => {
		const [record] = inventedCorpus().papers;
		const headings = ['The fund', 'Bid: aims', 'Bid: money', 'Next steps', 'Bid: people'];
		const source = record!.paper.sections[0]!.source;
		const paper = {
			...record!,
			paper: { ...record!.paper, sections: headings.map((heading) => ({ heading, source })) },
			sections: headings.map((heading) => ({ heading, markdown: '' })),
		};
		const [context] = paperContexts(inventedCorpus({ papers: [paper] }));
		expect(context?.groups.map(({ name, sections }) => [name, ...sections.map(({ title }) => title)])).toEqual([
			['', 'The fund'],
			['Bid', 'Aims', 'Money'],
			['', 'Next steps'],
			['Bid', 'People'],
		]);
		expect(context?.groups[1]?.sections[0]).toMatchObject({ heading: 'Bid: aims', anchor: 'bid-aims', source });
	});
});
