import type { DossierEvent, Topic } from "@/lib/dossier/dossier";
import { currentState } from "@/lib/dossier/event-state";
import { storyOf } from "@/lib/dossier/story";
import { formatWhenDay } from "@/lib/time/format-when";

import detailsStyles from "./details.module.css";
import listsStyles from "./lists.module.css";
import { hrefOf, type Scope } from "./scope";
import textStyles from "./text.module.css";

/** A topic beside its panel: the events that carry its story. */
export function TopicDetails({ topic, scope }: { topic: Topic; scope: Scope }) {
	const story = storyOf(topic.id, scope.lookup.dossier);
	return (
		<article className={detailsStyles.details}>
			<h2 className={detailsStyles.detailsTitle}>{topic.title}</h2>
			<p className={textStyles.muted}>
				{story.length === 0 ? "No event of this topic." : "The events that carry the story."}
			</p>
			<DatedEvents events={story} scope={scope} />
		</article>
	);
}

export function DatedEvents({ events, scope }: { events: readonly DossierEvent[]; scope: Scope }) {
	return (
		<ul className={listsStyles.dated}>
			{events.map((event) => (
				<li key={event.id}>
					<span className={listsStyles.datedWhen}>{formatWhenDay(currentState(event).when)}</span>
					<a href={hrefOf(scope, { kind: "event", id: event.id })}>{event.short}</a>
				</li>
			))}
		</ul>
	);
}
