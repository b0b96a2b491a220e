import type { TextItem } from "pdfjs-dist/types/src/display/api";

export type Sheet = {
	readonly width: number;
	/** All words of the sheet, blanks as one. */
	readonly text: string;
	/** Words that reach out of the sheet: left, right, above or below. */
	readonly cut: readonly string[];
	/** Pictures made of pixels. */
	readonly bitmaps: number;
};

/** What a printed page says, sheet by sheet. Sizes in points. */
export async function readPdf(file: Uint8Array): Promise<readonly Sheet[]> {
	const { getDocument, OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
	const task = getDocument({ data: new Uint8Array(file), useSystemFonts: true, verbosity: 0 });
	const document = await task.promise;
	const sheets: Sheet[] = [];
	for (let at = 1; at <= document.numPages; at++) {
		const page = await document.getPage(at);
		const [, , width = 0, height = 0] = page.view;
		const content = await page.getTextContent();
		const items = content.items.filter((item): item is TextItem => "str" in item && item.str.trim() !== "");
		const { fnArray } = await page.getOperatorList();
		sheets.push({
			width,
			text: content.items
				.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""))
				.join("")
				.replace(/\s+/g, " "),
			cut: items
				.filter(
					({ transform: [, , , , x, y], width: length }) => x < 0 || x + length > width + 1 || y < 0 || y > height,
				)
				.map(({ str }) => str),
			bitmaps: fnArray.filter((call) => call === OPS.paintImageXObject || call === OPS.paintInlineImageXObject).length,
		});
	}
	await task.destroy();
	return sheets;
}
