import styles from "./workspace.module.css";

/** What the server drew, and of which address. */
let drawn: { readonly element: HTMLElement; readonly path: string } | null = null;

export function keepDrawn(element: HTMLElement): void {
	drawn = { element, path: location.pathname };
}

/** Whether the page as the server drew it is still the one that stands: the same thing, in its latest state. */
export function isDrawnPage(): boolean {
	return drawn !== null && drawn.path === location.pathname && !new URLSearchParams(location.search).has("asof");
}

/** The page as the server drew it, for paper: complete, of the thing that was opened. */
export function DrawnSheet() {
	return <div className={styles.printOnly} ref={put} />;
}

function put(sheet: HTMLDivElement | null): void {
	if (sheet !== null && drawn !== null) sheet.replaceChildren(drawn.element);
}
