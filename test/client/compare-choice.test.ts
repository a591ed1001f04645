import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice, type Known } from '../../src/client/compare-choice.ts';

const known: Known = {
	plans: ['ash-2014-02', 'ash-2014-11', 'brack-2014-02', 'cold-2014-02', 'dale-2014-02', 'elm-2014-02'].map((id) => ({
		id,
		title: `Plan ${id}`,
		boards: [id.slice(0, -8)],
	})),
	topics: ['vision', 'carers', 'open-apis'].map((id) => ({ id, title: id })),
};
const read = (search: string) => readChoice(search, known);

describe('reading a choice from a URL', () => {
	it('keeps plans in the order named and topics in the order of the forms', () => {
		const { choice, problems } = read('?plans=cold-2014-02,ash-2014-02&topics=open-apis,vision');
		expect(choice).toEqual({ plans: ['cold-2014-02', 'ash-2014-02'], topics: ['vision', 'open-apis'] });
		expect(problems).toEqual([]);
	});

	it('takes the id of a board for its latest plan', () => {
		expect(read('?plans=ash').choice.plans).toEqual(['ash-2014-11']);
	});

	it('leaves out and tells what there is not, what comes twice and what does not fit', () => {
		const { choice, problems } = read('?plans=nowhere,ash-2014-02,ash-2014-02,brack,cold,dale,elm&topics=vision,bogus');
		expect(choice).toEqual({
			plans: ['ash-2014-02', 'brack-2014-02', 'cold-2014-02', 'dale-2014-02'],
			topics: ['vision'],
		});
		expect(problems).toEqual([
			'There is no plan “nowhere” here, so it was left out. Choose one from the list.',
			'Plan ash-2014-02 was named twice. It is shown once.',
			'Four plans fit side by side, so Plan elm-2014-02 was left out.',
			'There is no question “bogus”, so it was left out. Choose one from the list.',
		]);
	});

	it('takes "all" for every topic', () => {
		expect(read('?plans=ash&topics=all').choice.topics).toEqual(['vision', 'carers', 'open-apis']);
	});

	it('is empty without anything chosen', () => {
		expect(read('')).toEqual({ choice: { plans: [], topics: [] }, problems: [] });
		expect(read('?plans=,,&topics=')).toEqual({ choice: { plans: [], topics: [] }, problems: [] });
	});
});

describe('writing a choice into a URL', () => {
	it('leaves commas as they are, so that a link can be read', () => {
		expect(writeChoice({ plans: ['a', 'b'], topics: ['x', 'y'] })).toBe('?plans=a,b&topics=x,y');
		expect(writeChoice({ plans: ['a'], topics: [] })).toBe('?plans=a');
		expect(writeChoice({ plans: [], topics: [] })).toBe('');
	});

	it('is read back as it was', () => {
		const choice = { plans: ['elm-2014-02', 'ash-2014-11'], topics: ['carers'] };
		expect(read(writeChoice(choice)).choice).toEqual(choice);
	});
});
