import type { DossierEvent, Topic } from "@/lib/dossier/dossier";
import { currentState } from "@/lib/dossier/event-state";
import { count } from "@/lib/dossier/wording";
import { formatWhen } from "@/lib/time/format-when";
import styles from "./briefing.module.css";
import { hrefOf, type Scope } from "./scope";

/** A topic beside its panel: the events that carry its story. */
export function TopicDetails({ topic, scope }: { topic: Topic; scope: Scope }) {
	const all = scope.lookup.dossier.events.filter((event) => event.topics.includes(topic.id));
	const leading = all.filter((event) => event.topics[0] === topic.id && event.rank <= 2);
	const story = leading.length > 0 ? leading : all;
	return (
		<article className={styles.details}>
			<h2 className={styles.detailsTitle}>{topic.title}</h2>
			<p className={styles.muted}>
				{story.length < all.length
					? `Of ${count(all.length, "event")}, ${story.length} carry the story.`
					: `${count(all.length, "event")} in the dossier.`}
			</p>
			<DatedEvents events={story} scope={scope} />
		</article>
	);
}

export function DatedEvents({ events, scope }: { events: readonly DossierEvent[]; scope: Scope }) {
	return (
		<ul className={styles.dated}>
			{events.map((event) => (
				<li key={event.id}>
					<span className={styles.datedWhen}>{formatWhen(currentState(event).when)}</span>
					<a href={hrefOf(scope, { kind: "event", id: event.id })}>{event.short}</a>
				</li>
			))}
		</ul>
	);
}
