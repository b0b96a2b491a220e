/** What had the focus in a part of the page that left it. */
export type HeldFocus = {
	readonly part: Element;
	readonly name: string;
	/** Which it was of all in the part that have this name. */
	readonly at: number;
};

const FOCUSABLE = 'a[href], button, select, input, summary, [tabindex="0"]';

/** What has the focus in a part of the page that is about to leave it; null where nothing there has. */
export function heldFocus(part: Element): HeldFocus | null {
	const element = document.activeElement;
	if (!(element instanceof HTMLElement) || !part.contains(element)) return null;
	const name = nameOf(element);
	return { part, name, at: named(part, name).indexOf(element) };
}

/** The focus goes on to what has the same name in the page that stands now, unless something there has taken it. */
export function handFocus({ part, name, at }: HeldFocus): void {
	if (document.activeElement !== document.body) return;
	// The part may stand in the page again, for paper.
	const found = named(document, name).filter((element) => !part.contains(element));
	(found[at] ?? found[0])?.focus({ preventScroll: true });
}

function named(root: ParentNode, name: string): readonly HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => nameOf(element) === name);
}

function nameOf(element: Element): string {
	return element.ariaLabel ?? element.textContent.trim();
}
