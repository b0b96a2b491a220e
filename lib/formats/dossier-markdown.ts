import { citesOf, numberCites } from "../dossier/cite-numbers";
import { civilOrder } from "../dossier/civil-order";
import type { Account, Sentence, Source } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import { currentJudgement } from "../dossier/newest";
import { RELIABILITY_WORDS } from "../dossier/wording";
import { formatBy, formatWhen } from "../time/format-when";
import type { Subject } from "../view/subject";
import { type Parts, partsOf, stateWords, stopped } from "./extract";
import { markdownText, sourceMarkdown } from "./markdown-text";
import { sourceLine } from "./source-line";

type Section = { readonly title: string; readonly parts: readonly Parts[] };

/**
 * The whole dossier as Markdown (CommonMark): what is judged, what happened in civil order, what was said and how it turned
 * out, where sources differ, and every source by number with its rating. Nothing in the texts is read as markup; equal data
 * give equal bytes.
 */
export function dossierMarkdown(lookup: Lookup): string {
	const { dossier } = lookup;
	const of = (kind: "topic" | "event" | "claim", ids: readonly { readonly id: string }[]) =>
		ids.map(({ id }) => partsOf({ kind, id } satisfies Subject, lookup));
	const sections: readonly Section[] = [
		{ title: "Judgements", parts: dossier.topics.flatMap((topic) => [...of("topic", [topic]), ...watchOf(topic)]) },
		{ title: "Events", parts: of("event", civilOrder(dossier)) },
		{ title: "Claims", parts: of("claim", dossier.claims) },
		{ title: "Where sources differ", parts: disputesOf(lookup) },
	];
	const paragraphs = sections.flatMap(({ parts }) => parts.flatMap((each) => each.paragraphs));
	const uncited = dossier.sources.map(({ id }) => ({ source: id }));
	const numbers = numberCites(
		citesOf(dossier.summary),
		...paragraphs.map(citesOf),
		citesOf(dossier.sourceSummary),
		uncited,
	);
	const prose = (sentences: readonly Sentence[]) =>
		sentences.map((sentence) => sentenceText(sentence, numbers)).join(" ");
	const blocks = [
		`# ${markdownText(dossier.title)}`,
		markdownText(`${stateWords(lookup)}.`),
		prose(dossier.summary),
		...sections.flatMap(({ title, parts }) =>
			parts.length === 0
				? []
				: [
						`## ${title}`,
						...parts.flatMap((each) => [`### ${markdownText(each.title)}`, ...each.paragraphs.map(prose)]),
					],
		),
		"## Sources",
		prose(dossier.sourceSummary),
		[...numbers].flatMap(([id, number]) => sourceItem(lookup.sources.get(id), number)).join("\n"),
	];
	return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function sentenceText({ text, cites }: Sentence, numbers: ReadonlyMap<string, number>): string {
	const own = [...new Set(cites.flatMap(({ source }) => numbers.get(source) ?? []))];
	return markdownText(text) + (own.length === 0 ? "" : ` \\[${own.join(", ")}\\]`);
}

function sourceItem(source: Source | undefined, number: number): readonly string[] {
	if (source === undefined) return [];
	const { reliability, reliabilityReason } = source;
	const rating = `Reliability ${reliability}, ${RELIABILITY_WORDS[reliability]}: ${stopped(reliabilityReason)}`;
	return [`- \\[${number}\\] ${sourceMarkdown(sourceLine(source), source.url ?? null)}. ${markdownText(rating)}`];
}

function watchOf(topic: Lookup["dossier"]["topics"][number]): readonly Parts[] {
	const watch = currentJudgement(topic)?.watch ?? [];
	if (watch.length === 0) return [];
	const sentences = watch.map(({ text, note, by, cites }) => {
		const said = note === undefined ? text : `${text}: ${note}`;
		return [{ text: stopped(by === undefined ? said : `${said}; ${formatBy(by)}`), cites }];
	});
	return [{ title: `${topic.title}: to watch`, paragraphs: sentences }];
}

function disputesOf({ dossier }: Lookup): readonly Parts[] {
	const told = [
		...dossier.events.map(({ title, accounts = [] }) => ({ title, accounts })),
		...dossier.claims.map(({ text, accounts = [] }) => ({ title: text, accounts })),
	];
	return told
		.filter(({ accounts }) => accounts.length > 0)
		.map(({ title, accounts }) => ({ title, paragraphs: accounts.map((account) => [accountSentence(account)]) }));
}

function accountSentence({ text, when, cites, chosen, reason }: Account): Sentence {
	const why = chosen === true ? ` Chosen here${reason === undefined ? "." : `: ${stopped(reason)}`}` : "";
	return { text: stopped(when === undefined ? text : `${text} (${formatWhen(when)})`) + why, cites };
}
