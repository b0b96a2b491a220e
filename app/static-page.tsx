"use client";

import type { DrawnPage } from "./draw-page";

/**
 * The server-drawn page as the browser gets it: finished HTML and nothing to draw it from. React would otherwise send each
 * page's data along with its text, twice over, for a picture that stands only until the live page takes its place.
 * In the browser nothing is drawn: hydration leaves the inside of this element as it is.
 */
export function StaticPage({ dossier, page }: { dossier: string; page: DrawnPage }) {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote and escaped this HTML itself, while the export was built.
	return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: drawn(dossier, page) }} />;
}

function drawn(dossier: string, page: DrawnPage): string {
	if (typeof window !== "undefined") return "";
	const { drawPage }: typeof import("./draw-page") = require("./draw-page");
	return drawPage(dossier, page);
}
