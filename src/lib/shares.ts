/** Divides lists among those who work side by side. */

/** One of so many shares of a list, neighbours together: all shares in their order are the list. */
export const shareOf = <Item>(items: readonly Item[], share: number, shares: number): readonly Item[] =>
	items.slice(Math.round((items.length * share) / shares), Math.round((items.length * (share + 1)) / shares));
