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

/** Read once per theme, not once per paint. Under forced colours a topic is told by its lane alone. */
export function readPalette(element: HTMLElement): Palette {
	const style = getComputedStyle(element);
	const fontFamily = style.fontFamily;
	if (matchMedia("(forced-colors: active)").matches) return { ...forcedColours(element), fontFamily };
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

/** By value, not by name: a canvas keeps what a name once stood for, also when the reader chooses other colours. */
function forcedColours(element: HTMLElement): Omit<Palette, "fontFamily"> {
	const resolved = (name: string) => {
		element.style.color = name;
		return getComputedStyle(element).color;
	};
	const [paper, ink, edge, accent] = [
		resolved("Canvas"),
		resolved("CanvasText"),
		resolved("GrayText"),
		resolved("Highlight"),
	];
	element.style.color = "";
	const topics = Array.from({ length: 8 }, () => ink);
	return { forced: true, paper, ink, muted: ink, rule: edge, edge, wash: paper, accent, topics };
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
