import styles from "./workspace.module.css";

/** What the server drew, and of which address. */
let drawn: { readonly element: HTMLElement; readonly path: string } | null = null;

export function keepDrawn(element: HTMLElement): void {
	drawn = { element, path: location.pathname };
}

/** Whether the page as the server drew it is still the one that stands: the same thing, looked at in no way of one's own. */
export function isDrawnPage(): boolean {
	return drawn !== null && drawn.path === location.pathname && location.search === "";
}

/** The page as the server drew it, for paper: complete, of the thing that was opened, and saying so where that is not what stands. */
export function DrawnSheet() {
	return (
		<div className={styles.printOnly}>
			{isDrawnPage() ? null : (
				<p>This is the page as it was first opened, in its latest state. Print again for what is in view.</p>
			)}
			<div ref={put} />
		</div>
	);
}

function put(sheet: HTMLDivElement | null): void {
	if (sheet !== null && drawn !== null) sheet.replaceChildren(drawn.element);
}
