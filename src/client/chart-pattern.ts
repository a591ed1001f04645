/** Fills that differ in pattern as well as in colour, so that a series can be told without seeing colours. */

const TILE = 8;

/** The fill of the series at an index: plain, slanted lines, dots or level lines, in a colour on a ground. */
export function seriesFill(index: number, colour: string, ground: string): string | CanvasPattern {
	const kind = index % 4;
	if (kind === 0) return colour;
	const tile = document.createElement('canvas');
	tile.width = TILE;
	tile.height = TILE;
	const pen = tile.getContext('2d');
	if (!pen) return colour;
	pen.fillStyle = ground;
	pen.fillRect(0, 0, TILE, TILE);
	pen.strokeStyle = colour;
	pen.fillStyle = colour;
	pen.lineWidth = 3;
	pen.beginPath();
	if (kind === 1) {
		// Three strokes, so that the slant meets itself at the edges of the tile.
		for (const shift of [-TILE, 0, TILE]) {
			pen.moveTo(shift - 1, TILE + 1);
			pen.lineTo(shift + TILE + 1, -1);
		}
	} else if (kind === 2) {
		pen.arc(TILE / 2, TILE / 2, 2.4, 0, 2 * Math.PI);
		pen.fill();
	} else {
		pen.moveTo(0, TILE / 2);
		pen.lineTo(TILE, TILE / 2);
	}
	pen.stroke();
	return pen.createPattern(tile, 'repeat') ?? colour;
}
