import { expect, test } from 'vitest';
import { numbersIn, numbersTold, numbersToTell } from './numbers.ts';

test.each([
	['£12,936,000', ['12936000']],
	['£12.936m', ['12.936', '12936000']],
	['12.936 million and 3.50%', ['12.936', '12936000', '3.5']],
	['13 th Feb 2014', ['13', '2014']],
	['in 2014/15, 2014-15 and 2014/2015', ['2014/15']],
	['13/02/13', ['13', '2']],
	['£.848m', ['0.848', '848000']],
	['see http://a.example/page12 or b3@c.example', []],
	['BCF001, v2 and 24/7', ['24', '7']],
])('%s', (text, numbers) => {
	expect([...numbersIn(text)]).toEqual(numbers);
});

test('an account may use words for numbers, and name one year of a span', () => {
	expect([...numbersTold('Three teams, a second pilot from 2014/15')]).toEqual(['2014/15', '2014', '2015', '3', '2']);
});

test('a number to tell has every form that would do, once', () => {
	expect(numbersToTell('£1.2m in 2014/15, then £1.2m and 7')).toEqual([['2014/15'], ['1.2', '1200000'], ['7']]);
});
