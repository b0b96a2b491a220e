import type { Topic } from "@/lib/dossier/dossier";
import { figures } from "@/lib/dossier/figures";
import { eventsOfTopic, storyOf } from "@/lib/dossier/some-events";
import { count } from "@/lib/dossier/wording";
import { DatedEvents } from "./dated-events";
import details from "./details.module.css";
import type { Scope } from "./scope";
import text from "./text.module.css";

/** A topic beside its panel: the events that carry its story. */
export function TopicDetails({ topic, scope }: { topic: Topic; scope: Scope }) {
	const { dossier } = scope.lookup;
	const events = eventsOfTopic(topic.id, dossier).length;
	const story = storyOf(topic.id, dossier);
	return (
		<article className={details.details}>
			<h2 className={details.detailsTitle}>{topic.title}</h2>
			<p className={details.subtitle}>
				{events === 0
					? "No event of this topic is in the dossier. The timeline shows those of the others."
					: `Of ${count(events, "event")}, ${carrying(story.length)} the story.`}
			</p>
			{story.length === 0 ? null : <DatedEvents events={story} scope={scope} />}
			{scope.live && story.length > 0 ? (
				<p className={text.note}>Select a mark for its record; double click a diamond to open it.</p>
			) : null}
		</article>
	);
}

/** None carries it where every event of the topic is another topic's first. */
function carrying(events: number): string {
	if (events === 0) return "none carries";
	return events === 1 ? "1 carries" : `${figures(events)} carry`;
}
