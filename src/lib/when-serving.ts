/** Work that can wait until the development server answers. */

/** Milliseconds that the server is left alone after it has begun to listen, for whoever waits for it. */
const REST = 250;

let isServing = false;
const waiting: (() => void)[] = [];

/** Does something soon after the server has begun to listen; soon, where it has. */
export function whenServing(task: () => void): void {
	if (isServing) setTimeout(task, REST);
	else waiting.push(task);
}

/** Says that the server listens. */
export function tellServing(): void {
	isServing = true;
	for (const task of waiting.splice(0)) setTimeout(task, REST);
}
