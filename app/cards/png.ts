import { deflateSync } from "node:zlib";

/**
 * RGBA pixels, all opaque, as a PNG with a palette (PNG, third edition): a card has a handful of colours and their edges,
 * so this is a third of the size of the pixels in full. Over 256 colours the lowest bits go until the palette holds them.
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
	const { places, colours } = paletteOf(pixels);
	const rows = new Uint8Array((width + 1) * height);
	let last = -1;
	let place = 0;
	for (let y = 0, from = 0, to = 0; y < height; y++) {
		rows[to++] = 0;
		for (let x = 0; x < width; x++, from += 4) {
			const colour = colourAt(pixels, from);
			if (colour !== last) place = places.get(colour) ?? 0;
			last = colour;
			rows[to++] = place;
		}
	}
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	header.set([8, 3, 0, 0, 0], 8);
	return joined([
		Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
		chunk("IHDR", header),
		chunk("PLTE", Uint8Array.from(colours.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]))),
		chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
		chunk("IEND", new Uint8Array()),
	]);
}

/** The palette, and the place in it of each colour of the picture. Colours that become one take that of the first. */
function paletteOf(pixels: Uint8Array): { places: ReadonlyMap<number, number>; colours: readonly number[] } {
	const seen = new Set<number>();
	let last = -1;
	for (let at = 0; at < pixels.length; at += 4) {
		const colour = colourAt(pixels, at);
		if (colour !== last) seen.add(colour);
		last = colour;
	}
	for (let dropped = 0; ; dropped++) {
		const kept = new Map<number, number>();
		const colours: number[] = [];
		const places = new Map<number, number>();
		for (const colour of seen) {
			const coarse = colour & (0x010101 * ((0xff << dropped) & 0xff));
			const place = kept.get(coarse) ?? colours.push(colour) - 1;
			kept.set(coarse, place);
			places.set(colour, place);
		}
		if (colours.length <= 256) return { places, colours };
	}
}

function colourAt(pixels: Uint8Array, at: number): number {
	return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(12 + content.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, content.length);
	for (let at = 0; at < 4; at++) bytes[4 + at] = name.charCodeAt(at);
	bytes.set(content, 8);
	view.setUint32(8 + content.length, crc32(bytes.subarray(4, 8 + content.length)));
	return bytes;
}

/** The CRC of PNG's annex D; zlib's own came with Node 20.15. */
function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
