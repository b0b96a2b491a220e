import type { Brief, BriefTopic } from "../dossier/brief";
import type { Claim } from "../dossier/dossier";
import { currentOutcome } from "../dossier/newest";
import { count, howSaidAndRead, VERDICT_WORDS } from "../dossier/wording";
import { formatBy, formatPlainDate } from "../time/format-when";
import { capital, stopped } from "./extract";
import { citesHtml, type Numbered, sentencesHtml } from "./html-cites";
import { element, type HtmlNode } from "./html-node";

/** What is judged of each topic; likelihood stays in the sentences and confidence in a line of its own (ICD 203). */
export function judgementsHtml({ topics }: Brief, numbered: Numbered, asOf: string | null): readonly HtmlNode[] {
	if (topics.length === 0) return [];
	const none = asOf === null ? "No judgement is on record." : "Nothing had been judged by this day.";
	const parts = topics.flatMap(({ topic, judgement }) => [
		element("h3", {}, [topic.title]),
		...(judgement === null
			? [note(none)]
			: [
					element("p", { class: "judged" }, sentencesHtml(judgement.sentences, numbered)),
					note(
						`${capital(judgement.confidence)} confidence: ${stopped(judgement.confidenceReason)} Judged as of ${formatPlainDate(judgement.on)}.`,
					),
				]),
	]);
	return [section("judgements", "Judgements", parts)];
}

/** How many claims turned out how. */
export function tallyHtml({ topics, tally }: Brief): readonly HtmlNode[] {
	const claims = topics.flatMap((part) => part.claims).length;
	if (claims === 0) return [];
	const words = tally.map(({ verdict, claims: of }) => `${of} ${VERDICT_WORDS[verdict].toLowerCase()}`).join(", ");
	return [section("outcomes", `How ${count(claims, "claim")} turned out`, [element("p", {}, [`${capital(words)}.`])])];
}

/** A topic in full: the question, its claims with what came of each, what to watch. */
export function topicHtml({ topic, judgement, claims }: BriefTopic, numbered: Numbered, asOf: string | null) {
	const watch = judgement?.watch ?? [];
	if (claims.length === 0 && watch.length === 0) return [];
	const items = watch.map((item) =>
		element("li", {}, [
			[item.text, item.note, item.by === undefined ? undefined : formatBy(item.by)]
				.filter((words) => words !== undefined)
				.join("; "),
			...citesHtml(item, numbered),
		]),
	);
	const watched = [
		element("h3", {}, [asOf === null ? "What to watch" : "What to watch, as seen then"]),
		element("ul", {}, items),
	];
	return [
		section(`topic-${topic.id}`, topic.title, [
			...(judgement === null ? [] : [element("p", { class: "judged" }, [judgement.question])]),
			...claims.map((claim) => claimHtml(claim, numbered)),
			...(watch.length === 0 ? [] : watched),
		]),
	];
}

function claimHtml(claim: Claim, numbered: Numbered): HtmlNode {
	const outcome = currentOutcome(claim);
	const verdict = outcome?.verdict ?? "open";
	return element("article", { class: "claim", id: `claim-${claim.id}` }, [
		element("h3", {}, [claim.text, ...citesHtml(claim, numbered)]),
		note(`${claim.attribution}; ${howSaidAndRead(claim)}; ${formatPlainDate(claim.madeOn)}`),
		element("p", {}, [
			element("strong", { class: "verdict", "data-verdict": verdict }, [VERDICT_WORDS[verdict]]),
			...(outcome === undefined
				? [". No outcome is on record."]
				: [
						` (${outcome.evidence} evidence, judged as of ${formatPlainDate(outcome.on)}). `,
						...sentencesHtml(outcome.reason, numbered),
					]),
		]),
	]);
}

export function section(id: string, title: string, children: readonly HtmlNode[]): HtmlNode {
	return element("section", { id, "aria-label": title }, [element("h2", {}, [title]), ...children]);
}

export function note(words: string): HtmlNode {
	return element("p", { class: "note" }, [words]);
}
