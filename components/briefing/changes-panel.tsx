import type { ChangesList } from "@/lib/formats/changes-list";
import styles from "./changes.module.css";
import { hrefOf, type Scope } from "./scope";
import text from "./text.module.css";

/** What became known between two days, by what announced it; each change leads to its thing. */
export function ChangesPanel({ list, scope }: { readonly list: ChangesList; readonly scope: Scope }) {
	return (
		<>
			<p className={text.note} role="status">
				{list.summary}
			</p>
			{list.groups.map((group) => (
				<section key={`${group.by.kind} ${"id" in group.by ? group.by.id : ""}`} className={styles.group}>
					<h3>{group.by.kind === "sources" ? group.title : <a href={hrefOf(scope, group.by)}>{group.title}</a>}</h3>
					<ul>
						{group.items.map((item) => (
							<li key={`${item.on} ${item.kind} ${item.thing.kind} ${item.thing.id}`}>
								<time dateTime={item.on}>{item.day}</time>
								<span>
									{item.title === group.title ? null : <a href={hrefOf(scope, item.thing)}>{item.title}</a>}
									{item.title === group.title ? item.line : ` ${item.line}`}
								</span>
							</li>
						))}
					</ul>
				</section>
			))}
		</>
	);
}
