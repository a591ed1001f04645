/** Takes a reader who chose or typed the name of an area straight to its page. */

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-find-area]')) {
	const input = form.querySelector('input')!;
	const options = [...form.querySelectorAll('option')];
	const fold = (text: string) => text.trim().toLowerCase().replaceAll('&', 'and').replace(/\s+/g, ' ');
	const leadTo = (typed: string, exactly: boolean) => {
		const wanted = fold(typed);
		if (wanted === '') return false;
		const found = options.filter(({ value }) => (exactly ? fold(value) === wanted : fold(value).startsWith(wanted)));
		const paths = new Set(found.map((option) => option.dataset['path']));
		const [path] = paths;
		if (paths.size !== 1 || !path) return false;
		location.assign(path);
		return true;
	};
	form.addEventListener('submit', (event) => {
		if (leadTo(input.value, true) || leadTo(input.value, false)) event.preventDefault();
	});
	input.addEventListener('input', (event) => {
		// Choosing a suggestion arrives as a replacement, not as typing.
		if (event instanceof InputEvent && event.inputType !== 'insertReplacementText') return;
		leadTo(input.value, true);
	});
}
