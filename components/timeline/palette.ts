/** Colours and typeface of the canvas, as the page's style sheet gives them for the theme that holds. */
export type Palette = {
	/** The reader's own few colours: what colour says elsewhere, shape has to say. */
	readonly forced: boolean;
	readonly paper: string;
	readonly ink: string;
	readonly muted: string;
	readonly rule: string;
	readonly edge: string;
	readonly wash: string;
	readonly accent: string;
	readonly topics: readonly string[];
	readonly fontFamily: string;
};

const FORCED: Omit<Palette, "fontFamily" | "topics"> = {
	forced: true,
	paper: "Canvas",
	ink: "CanvasText",
	muted: "CanvasText",
	rule: "GrayText",
	edge: "GrayText",
	wash: "Canvas",
	accent: "Highlight",
};

/** Read once per theme, not once per paint. Under forced colours a topic is told by its lane alone. */
export function readPalette(element: Element): Palette {
	const style = getComputedStyle(element);
	const fontFamily = style.fontFamily;
	if (matchMedia("(forced-colors: active)").matches) {
		return { ...FORCED, topics: Array.from({ length: 8 }, () => "CanvasText"), fontFamily };
	}
	const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
	return {
		forced: false,
		paper: token("paper"),
		ink: token("ink"),
		muted: token("muted"),
		rule: token("rule"),
		edge: token("edge"),
		wash: token("wash"),
		accent: token("accent"),
		topics: Array.from({ length: 8 }, (_, slot) => token(`topic-${slot}`)),
		fontFamily,
	};
}

/** The canvas' font of a weight: all that is written on it is 13 px high. */
export function fontOf(weight: number, { fontFamily }: Palette): string {
	return `${weight} 13px ${fontFamily}`;
}

/** Calls back whenever a canvas drawn with the page's colours and fonts would look different. Returns the way to stop. */
export function watchLook(changed: () => void): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	const theme = new MutationObserver(changed);
	theme.observe(document.documentElement, { attributeFilter: ["data-theme", "class"] });
	for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
		matchMedia(query).addEventListener("change", changed, { signal });
	}
	document.fonts.addEventListener("loadingdone", changed, { signal });
	return () => {
		stop.abort();
		theme.disconnect();
	};
}
