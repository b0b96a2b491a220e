import type { DossierEvent } from "@/lib/dossier/dossier";
import { currentState } from "@/lib/dossier/event-state";
import { formatWhenDay } from "@/lib/time/format-when";
import lists from "./lists.module.css";
import { hrefOf, type Scope } from "./scope";
import { Section } from "./section";
import text from "./text.module.css";

/** The events that this one follows, announces or otherwise touches, each with its relation in front. */
export function RelatedEvents({ event, scope }: { event: DossierEvent; scope: Scope }) {
	const links = (event.related ?? []).flatMap((link) => {
		const other = scope.lookup.events.get(link.event);
		return other === undefined ? [] : [{ relation: link.relation, other }];
	});
	if (links.length === 0) return null;
	return (
		<Section title="Related events">
			<ul className={lists.rows}>
				{links.map(({ relation, other }) => (
					<li key={`${relation}-${other.id}`}>
						<span>
							<span className={text.muted}>{relation}</span>{" "}
							<a href={hrefOf(scope, { kind: "event", id: other.id })}>{other.short}</a>
						</span>
						<span>{formatWhenDay(currentState(other).when)}</span>
					</li>
				))}
			</ul>
		</Section>
	);
}
