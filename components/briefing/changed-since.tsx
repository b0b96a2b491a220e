import { changeWords } from "@/lib/dossier/change-words";
import { changedSince } from "@/lib/dossier/changed-since";
import { carriesMark, type Subject } from "@/lib/view/subject";
import styles from "./changed-since.module.css";
import type { Scope } from "./scope";

/** Over the details of what a link led to: that it has changed since, and what it said. Nothing where it has not. */
export function ChangedSince({
	subject,
	mark,
	scope,
}: {
	readonly subject: Subject;
	readonly mark: string | null;
	readonly scope: Pick<Scope, "lookup">;
}) {
	if (mark === null || !carriesMark(subject)) return null;
	const words = changeWords(changedSince(subject, mark, scope.lookup));
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
