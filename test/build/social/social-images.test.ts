/** The pictures beside shared links: shapes are filled as they should be, files are true PNG, and always the same. */
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { IMAGE_SHARES, writeSocialImages } from '../../../scripts/build/social-images.ts';
import { fillShape } from '../../../scripts/build/social/fill-shape.ts';
import {
	blankPicture,
	cutStamp,
	encodePng,
	pressStamp,
	type Picture,
} from '../../../scripts/build/social/palette-png.ts';
import { typeface } from '../../../scripts/build/social/typeface.ts';
import { planContexts } from '../../../src/views/plan-context.ts';
import { planCard, socialAlt } from '../../../src/views/social-card.ts';
import { inventedCorpus } from '../../fixtures/invented-corpus.ts';

describe('filling a shape', () => {
	const rows = (rings: number[][], width: number, height: number) => {
		const { values } = fillShape(rings, width, height);
		return Array.from({ length: height }, (_, row) => [...values.slice(row * width, (row + 1) * width)]);
	};

	test('a square on pixels covers them whole; one between them covers by shares', () => {
		expect(rows([[1, 1, 3, 1, 3, 2, 1, 2]], 4, 3)).toEqual([
			[0, 0, 0, 0],
			[0, 255, 255, 0],
			[0, 0, 0, 0],
		]);
		expect(rows([[0.5, 0, 2.25, 0, 2.25, 1, 0.5, 1]], 3, 1)).toEqual([[128, 255, 64]]);
		expect(rows([[0, 0.25, 2, 0.25, 2, 1, 0, 1]], 2, 1)).toEqual([[191, 191]]);
	});

	test('a hole, run the other way, stays open; a slope covers half of each pixel it halves', () => {
		const ring = [0, 0, 3, 0, 3, 3, 0, 3];
		const hole = [1, 1, 1, 2, 2, 2, 2, 1];
		expect(rows([ring, hole], 3, 3)[1]).toEqual([255, 0, 255]);
		expect(rows([[0, 0, 2, 2, 0, 2]], 2, 2)).toEqual([
			[128, 0],
			[255, 128],
		]);
		expect(rows([[0, 0, 4, 0, 4, 1]], 4, 1)).toEqual([[32, 96, 159, 223]]);
	});

	test('the cover of a circle sums to its area', () => {
		const ring = Array.from({ length: 128 }, (_, at) => {
			const angle = (at / 128) * 2 * Math.PI;
			return [20 + 15 * Math.cos(angle), 20 + 15 * Math.sin(angle)];
		}).flat();
		const sum = fillShape([ring], 40, 40).values.reduce((total, value) => total + value / 255, 0);
		expect(sum).toBeCloseTo(Math.PI * 225, -1);
	});
});

test('letters have the widths of the font; one that it lacks is left out', () => {
	const face = typeface(400, 100);
	expect(face.widthOf('A')).toBeCloseTo(62.6, 1);
	expect(face.widthOf('AV')).toBeLessThan(face.widthOf('A') + face.widthOf('V'));
	expect(face.lettersOf('A⬢')).toHaveLength(1);
	const { letter } = face.lettersOf('A')[0]!;
	expect(letter.above).toBeGreaterThan(60);
	expect(letter.values.some((value) => value === 255)).toBe(true);
});

/** The pixels of a picture, from what its file holds: a byte a row that is 0, then two pixels a byte. */
const pixelsIn = (bytes: Uint8Array, width: number): number[][] =>
	Array.from({ length: bytes.length / (width / 2 + 1) }, (_, row) => {
		const from = row * (width / 2 + 1);
		expect(bytes[from]).toBe(0);
		return [...bytes.subarray(from + 1, from + width / 2 + 1)].flatMap((byte) => [byte >> 4, byte & 0x0f]);
	});

describe('a stamp', () => {
	const shape = { width: 3, height: 2, values: Uint8Array.from([0, 1, 2, 3, 1, 0]) };
	const shades = [undefined, 5, 6, 15];
	const pressedAt = (picture: Picture, x: number, y: number) => {
		pressStamp(picture, cutStamp(shape, x % 2 === 1, shades), x, y);
		return pixelsIn(picture.bytes, picture.width);
	};

	test('gives each pixel that the shape covers its colour, on even places and odd ones, and leaves the others', () => {
		for (const x of [0, 1, 2, 3]) {
			const picture = blankPicture(6, 4);
			picture.bytes.fill(0x99);
			for (let row = 0; row < 4; row++) picture.bytes[row * 4] = 0;
			const expected = Array.from({ length: 4 }, () => Array.from({ length: 6 }, () => 9));
			for (let row = 0; row < 2; row++) {
				for (let column = 0; column < 3; column++) {
					const shade = shades[shape.values[row * 3 + column]!];
					if (shade !== undefined) expected[row + 1]![x + column] = shade;
				}
			}
			expect(pressedAt(picture, x, 1)).toEqual(expected);
		}
	});

	test('leaves out what would stand outside the picture', () => {
		expect(pressedAt(blankPicture(4, 2), 3, 1)).toEqual([
			[0, 0, 0, 0],
			[0, 0, 0, 0],
		]);
		expect(pressedAt(blankPicture(4, 2), 2, 1)[1]).toEqual([0, 0, 0, 5]);
		expect(pressedAt(blankPicture(4, 2), 0, -1)[0]).toEqual([15, 5, 0, 0]);
	});
});

test('a PNG file holds its pixels, two in a byte', () => {
	const picture = blankPicture(4, 2);
	picture.bytes.set([0, 0x03, 0, 0, 0, 0xf0]);
	const png = encodePng(picture, [
		[0, 0, 0],
		[255, 255, 255],
	]);
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	const at = png.indexOf('IDAT');
	const length = png.readUInt32BE(at - 4);
	expect(pixelsIn(inflateSync(png.subarray(at + 4, at + 4 + length)), 4)).toEqual([
		[0, 3, 0, 0],
		[0, 0, 15, 0],
	]);
});

test('a card tells area, round and facts, and the same in words', () => {
	const context = planContexts(inventedCorpus())[0]!;
	const card = planCard(context);
	expect(card.title).toBe(context.area);
	expect(card.facts.length).toBeGreaterThanOrEqual(1);
	expect(card.facts.join()).not.toMatch(/undefined|null|NaN|\b0 /);
	for (const part of [card.kicker, card.title, card.subtitle]) expect(socialAlt(context)).toContain(part);
});

test('there is one a plan and one for the site, small, and the same each time', () => {
	const corpus = inventedCorpus();
	const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'social-')));
	for (const folder of folders) {
		for (let share = 0; share < IMAGE_SHARES; share++) writeSocialImages(corpus, share, { folder });
	}
	const names = readdirSync(folders[0]!).sort();
	expect(names).toEqual([...corpus.plans.map(({ id }) => `${id}.png`), 'site.png'].sort());
	for (const name of names) {
		const [one, other] = folders.map((folder) => readFileSync(join(folder, name)));
		expect(one!.equals(other!)).toBe(true);
		expect(one!.length).toBeLessThan(20_000);
		expect([one!.readUInt32BE(16), one!.readUInt32BE(20)]).toEqual([1200, 630]);
	}
});
