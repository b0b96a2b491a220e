import { figures } from "@/lib/dossier/figures";
import shared from "./shared.module.css";
import type { PageOfList } from "./use-page";

/** Which rows are in sight, said again whenever they change, and the buttons to the others; nothing where all are. */
export function ListPages<T>({
	page,
	label,
	previous,
	next,
}: {
	readonly page: PageOfList<T>;
	readonly label: string;
	readonly previous: string;
	readonly next: string;
}) {
	const { at, pages, first, items, total, turn } = page;
	return (
		<nav className={shared.pages} aria-label={label} hidden={pages === 1}>
			<PageButton title={previous} to={at === 0 ? null : at - 1} turn={turn} />
			<p aria-live="polite">
				{figures(first + 1)} to {figures(first + items.length)} of {figures(total)}
			</p>
			<PageButton title={next} to={at === pages - 1 ? null : at + 1} turn={turn} />
		</nav>
	);
}

/** Stays focusable at the end of the pages, so that the focus is not lost by the press that got there. */
function PageButton({
	title,
	to,
	turn,
}: {
	readonly title: string;
	readonly to: number | null;
	readonly turn: (to: number) => void;
}) {
	return (
		<button
			type="button"
			className={shared.word}
			aria-disabled={to === null}
			onClick={() => (to === null ? null : turn(to))}
		>
			{title}
		</button>
	);
}
