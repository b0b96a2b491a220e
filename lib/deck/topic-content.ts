import { citesOf } from "../dossier/cite-numbers";
import type { Claim } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import { currentJudgement, currentOutcome } from "../dossier/newest";
import { MODALITY_WORDS, RELIABILITY_WORDS } from "../dossier/wording";
import { sourceLine } from "../formats/source-line";
import { formatBy } from "../time/format-when";
import { publishedWords, sourceTitle } from "../view/source-title";
import type { Slide } from "./deck";
import { capital, EMPTY, prose, type SlideContent, type SlideRow, sourcesOf } from "./slide-parts";

/** A topic: its judgement's first sentence as the heading, the others under it, and the claims. */
export function topicContent(slide: Extract<Slide, { kind: "topic" }>, lookup: Lookup): SlideContent | null {
	const topic = lookup.topics.get(slide.topic);
	if (topic === undefined) return null;
	const judgement = currentJudgement(topic);
	const [first, ...rest] = judgement?.sentences ?? [];
	return {
		...EMPTY,
		topic: topic.id,
		label: topic.title,
		heading: first?.text ?? topic.title,
		...prose(rest, lookup, first === undefined ? [] : [first]),
		rows: slide.claims.flatMap((id) => {
			const claim = lookup.claims.get(id);
			return claim === undefined ? [] : [rowOf(claim)];
		}),
		timeline: { span: "all", lanes: "none", topic: topic.id, emphasis: [] },
		confidence:
			judgement === undefined
				? null
				: { level: `${capital(judgement.confidence)} confidence`, reason: judgement.confidenceReason },
	};
}

function rowOf(claim: Claim): SlideRow {
	return {
		id: claim.id,
		text: claim.text,
		verdict: currentOutcome(claim)?.verdict ?? "open",
		aside: `${claim.attribution}; ${MODALITY_WORDS[claim.modality]}`,
	};
}

const MOST_WATCHED = 8;

/** What to watch of one topic, or of all. */
export function watchContent(id: string | null, lookup: Lookup): SlideContent | null {
	const topics = id === null ? lookup.dossier.topics : [lookup.topics.get(id)].filter((topic) => topic !== undefined);
	const [only] = topics;
	if (only === undefined) return null;
	// Of several topics the first things of each, so that a room can read them; the brief has all.
	const most = topics.length === 1 ? Infinity : Math.max(1, Math.floor(MOST_WATCHED / topics.length));
	const watched = topics.flatMap((topic) =>
		(currentJudgement(topic)?.watch ?? []).slice(0, most).map((item) => ({ item, topic })),
	);
	const all = topics.reduce((sum, topic) => sum + (currentJudgement(topic)?.watch ?? []).length, 0);
	const points = watched.map(({ item: { text, note, by }, topic }) => ({
		text: [text, note, by === undefined ? undefined : formatBy(by)].filter((part) => part !== undefined).join("; "),
		topic: id === null ? topic.id : null,
	}));
	return {
		...EMPTY,
		topic: id === null ? null : only.id,
		label: id === null ? "What to watch" : only.title,
		heading: id === null ? "What would change these judgements" : `What to watch: ${only.title}`,
		points,
		more: all - points.length,
		sources: sourcesOf(
			watched.flatMap(({ item }) => item.cites.map(({ source }) => source)),
			lookup,
		),
	};
}

/** The sources named, with their grade; of none, how strong the record is. */
export function sourcesContent(ids: readonly string[], lookup: Lookup): SlideContent {
	const { sourceSummary } = lookup.dossier;
	if (ids.length === 0)
		return {
			...EMPTY,
			label: "Sources",
			heading: "How strong the record is",
			points: sourceSummary.map(({ text }) => ({ text, topic: null })),
			sources: sourcesOf(
				citesOf(sourceSummary).map(({ source }) => source),
				lookup,
			),
		};
	const sources = sourcesOf(ids, lookup);
	const [only] = sources;
	return {
		...EMPTY,
		label: sources.length === 1 ? "Source" : "Sources",
		heading: sources.length === 1 && only !== undefined ? sourceTitle(only, lookup.dossier) : "What it rests on",
		lead: sources.length === 1 && only !== undefined ? [only.reliabilityReason] : [],
		facts: [
			...sources.map(
				(source) =>
					[
						sources.length === 1 ? source.publisher : sourceLine(source),
						`${source.reliability}, ${RELIABILITY_WORDS[source.reliability]}`,
					] as const,
			),
			...(sources.length === 1 && only !== undefined ? [["Published", publishedWords(only)] as const] : []),
		],
		sources,
	};
}
