import type { Problem } from '../../../src/lib/problem.ts';
import { problemWith, type PageClaim } from '../claim.ts';
import { attribute, textOf } from '../page.ts';

/** What assistive technology and search engines need of every page. */
export const pagesHaveAFrame: PageClaim = {
	claim: 'every page has a language, a title, a description and one main part',
	check: (page) => {
		const all = (tagName: string) => page.elements.filter((element) => element.tagName === tagName);
		const problems: Problem[] = [];
		const report = (message: string, remedy: string) => problems.push(problemWith(page.file, message, remedy));
		if (!all('html').some((html) => attribute(html, 'lang')))
			report('the page names no language', 'Set lang on <html>.');
		const titles = all('head').flatMap((head) => head.childNodes.filter((node) => node.nodeName === 'title'));
		if (titles.length !== 1 || !all('title').some(textOf)) report('it has no title', 'Give the layout a title.');
		const described = all('meta').some(
			(meta) => attribute(meta, 'name') === 'description' && attribute(meta, 'content')?.trim(),
		);
		if (!described) report('it has no description', 'Give the layout a description.');
		const mains = page.elements.filter(
			(element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
		).length;
		if (mains !== 1) report(`it has ${mains} main parts`, 'Keep exactly one <main>.');
		return problems;
	},
};
