/** Texts that come in small pieces, such as rows, in larger ones: each call that takes one costs more than the row. */

const ENOUGH = 1 << 20;

/** The same content in pieces of about a megabyte; bytes stay the pieces they are. */
export function* gathered<Piece extends string | Uint8Array>(pieces: Iterable<Piece>): Generator<Piece | string> {
	let text: string[] = [];
	let length = 0;
	for (const piece of pieces) {
		if (typeof piece !== 'string' || length > ENOUGH) {
			if (text.length > 0) yield text.join('');
			text = [];
			length = 0;
		}
		if (typeof piece !== 'string') yield piece;
		else {
			text.push(piece);
			length += piece.length;
		}
	}
	if (text.length > 0) yield text.join('');
}
