import { changedSince } from "@/lib/dossier/changed-since";
import { sinceLinkWords } from "@/lib/dossier/changed-since-words";
import type { Lookup } from "@/lib/dossier/lookup";
import { carriesMark, type Subject } from "@/lib/view/subject";
import styles from "./changed-since.module.css";
import type { Scope } from "./scope";

/** Over the details of what a link led to: that it has changed since, and what it said. Nothing where it has not. */
export function ChangedSince({
	subject,
	mark,
	scope,
	whole,
}: {
	readonly subject: Subject;
	readonly mark: string | null;
	/** What is known on the day in view. */
	readonly scope: Pick<Scope, "lookup">;
	readonly whole: Lookup;
}) {
	if (mark === null || !carriesMark(subject)) return null;
	const words = sinceLinkWords(changedSince(subject, mark, scope.lookup, whole));
	if (words === null) return null;
	return (
		<aside className={styles.changed} aria-label="Changed since the link was made" data-changed>
			<p>{words.sentence}</p>
			{words.before.length === 0 ? null : (
				<details>
					<summary>What it said then</summary>
					<dl>
						{words.before.map(({ name, words: said }) => (
							<div key={name}>
								<dt>{name}</dt>
								<dd>{said}</dd>
							</div>
						))}
					</dl>
				</details>
			)}
		</aside>
	);
}
