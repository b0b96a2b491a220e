import details from "./details.module.css";
import { hrefOf, type Scope, slotOf } from "./scope";

/** The topics of a thing, each with the colour of its lane. */
export function TopicLinks({ topics, scope }: { topics: readonly string[]; scope: Scope }) {
	const known = topics.flatMap((id) => scope.lookup.topics.get(id) ?? []);
	if (known.length === 0) return null;
	return (
		<ul className={details.topicLinks}>
			{known.map((topic) => (
				<li key={topic.id} data-slot={slotOf(scope, topic.id)}>
					<a href={hrefOf(scope, { kind: "topic", id: topic.id })}>{topic.title}</a>
				</li>
			))}
		</ul>
	);
}
