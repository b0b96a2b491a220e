import { eventDate } from "../dossier/event-date";
import { currentState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";
import { currentOutcome } from "../dossier/newest";
import { statusWords } from "../dossier/status-words";
import { ACTOR_WORDS, VERDICT_WORDS } from "../dossier/wording";
import { formatPlainDate, formatWhen } from "../time/format-when";
import type { SearchDocument } from "./documents";

/** What stands under a result's title: when and in what state; who says so and what came of it; where it was published. */
export function resultLine({ kind, subject, id }: SearchDocument, lookup: Lookup): string {
	const key = "id" in subject ? subject.id : "";
	switch (kind) {
		case "event": {
			const event = lookup.events.get(key);
			if (event === undefined) return "";
			const { status } = currentState(event);
			return parts([
				eventDate(event, { weekday: false }),
				event.place,
				status === "held" ? undefined : statusWords(event).toLowerCase(),
			]);
		}
		case "claim": {
			const claim = lookup.claims.get(key);
			if (claim === undefined) return "";
			return parts([claim.attribution, VERDICT_WORDS[currentOutcome(claim)?.verdict ?? "open"].toLowerCase()]);
		}
		case "judgement":
			return parts([lookup.topics.get(key)?.title, `judged as of ${formatPlainDate(id.slice(id.indexOf("@") + 1))}`]);
		case "source": {
			const source = lookup.sources.get(key);
			if (source === undefined) return "";
			return parts([source.publisher, source.published === undefined ? "undated" : formatWhen(source.published)]);
		}
		case "actor": {
			const actor = lookup.actors.get(key);
			return actor === undefined ? "" : (actor.role ?? ACTOR_WORDS[actor.kind]);
		}
	}
}

function parts(words: readonly (string | undefined)[]): string {
	return words.filter((word) => word !== undefined).join(" · ");
}
