import type { ReactNode } from "react";
import { figures } from "@/lib/dossier/figures";
import { isInLibrary } from "@/lib/view/root";
import lists from "./lists.module.css";
import type { Scope } from "./scope";

const FIRST = 8;
/** What the server-drawn page lists of one kind; it has a weight to keep (design §4). */
const FIRST_STATIC = 12;
/** What the live page lists at all: of a large dossier more would only be in the way. */
export const MOST_LISTED = 400;

/**
 * A list that may be long: the first items, and the rest behind a disclosure that needs no script and that print opens.
 * The server-drawn page ends it with the number left out and where they are; so does the live one, beyond `MOST_LISTED`.
 */
export function LongList<T>({
	items,
	scope,
	className,
	row,
}: {
	items: readonly T[];
	scope: Pick<Scope, "live" | "root">;
	className: string | undefined;
	/** One `<li>` with its key. */
	row: (item: T) => ReactNode;
}) {
	const first = scope.live ? FIRST : FIRST_STATIC;
	if (items.length <= first + 2) return <ul className={className}>{items.map(row)}</ul>;
	const more = items.length - first;
	const beyond = items.length - MOST_LISTED;
	return (
		<>
			<ul className={className}>{items.slice(0, first).map(row)}</ul>
			{scope.live ? (
				<details className={lists.more}>
					<summary>{`${figures(more)} more`}</summary>
					<ul className={className}>{items.slice(first, MOST_LISTED).map(row)}</ul>
					<Beyond left={beyond} />
				</details>
			) : (
				<p className={lists.left}>
					{`and ${figures(more)} more, in the `}
					{isInLibrary(scope.root) ? "dossier’s file" : <a href={`${scope.root}dossier.json`}>dossier’s file</a>}
				</p>
			)}
		</>
	);
}

/** Ends a list that is longer than what is listed; nothing where it is not. */
export function Beyond({ left }: { left: number }) {
	return left <= 0 ? null : <p className={lists.left}>{`and ${figures(left)} more, which the search finds`}</p>;
}
