"use client";

import type { Subject } from "@/lib/view/subject";

/**
 * The server-drawn page as the browser gets it: finished HTML and nothing to draw it from. React would otherwise send each
 * page's data along with its text, twice over, for a picture that stands only until the live workspace takes its place.
 * In the browser nothing is drawn: hydration leaves the inside of this element as it is.
 */
export function StaticPage({ dossier, subject }: { dossier: string; subject: Subject }) {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote and escaped this HTML itself, while the export was built.
	return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: drawn(dossier, subject) }} />;
}

function drawn(dossier: string, subject: Subject): string {
	if (typeof window !== "undefined") return "";
	const { drawPage }: typeof import("./draw-page") = require("./draw-page");
	return drawPage(dossier, subject);
}
