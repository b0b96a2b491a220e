import { slotOf } from "@/components/briefing/scope";
import { VerdictMark } from "@/components/briefing/verdict";
import type { Slide } from "@/lib/deck/deck";
import { slideContent } from "@/lib/deck/slide-content";
import { fitSlide, footLine, type SlideShape } from "@/lib/deck/slide-fit";
import type { SlideContent } from "@/lib/deck/slide-parts";
import { standingAt } from "@/lib/deck/slide-steps";
import type { Lookup } from "@/lib/dossier/lookup";
import { formatPlainDate } from "@/lib/time/format-when";
import styles from "./slide.module.css";
import { SlideScore } from "./slide-score";
import { SlideTimelineView } from "./slide-timeline";

export type SlideProps = {
	readonly slide: Slide;
	/** From 0; what the room does not see yet keeps its room. */
	readonly step: number;
	/** As known on the deck's day. */
	readonly lookup: Lookup;
	/** The plain date as of which the deck is, or null. */
	readonly asOf: string | null;
	/** "4 / 9"; of an answer "In answer". */
	readonly number: string;
	readonly shape: SlideShape;
	/** Of the slide's heading: h2 where the window around it has an h1 of its own. */
	readonly level?: "h1" | "h2";
};

/** One slide at 1080 lines. It draws what `slideContent` says as far as `fitSlide` has room for it. */
export function SlideView({ slide, step, lookup, asOf, number, shape, level: Heading = "h1" }: SlideProps) {
	const content = slideContent(slide, lookup, asOf);
	if (content === null) return <MissingSlide asOf={asOf} number={number} Heading={Heading} />;
	const fit = fitSlide(content, shape);
	const standing = standingAt(slide, step, lookup);
	const isTold = standing.kind !== "claim" || standing.outcome;
	const seen = standing.kind === "topic" ? new Set(standing.claims.map(({ id }) => id)) : null;
	return (
		<>
			<header className={styles.head}>
				<p className={styles.label} data-slot={content.topic === null ? null : slotOf({ lookup }, content.topic)}>
					{content.label}
				</p>
				<p className={styles.of}>{slide.kind === "title" ? null : lookup.dossier.title}</p>
			</header>
			<div className={styles.body}>
				<div>
					<Heading className={styles.heading} data-size={fit.heading}>
						{content.heading}
					</Heading>
					{fit.lead === 0 ? null : (
						<p className={styles.lead} data-unseen={isTold ? undefined : ""}>
							{content.lead.slice(0, fit.lead).join(" ")}
						</p>
					)}
					{content.verdict === null ? null : (
						<p className={styles.verdict} data-unseen={isTold ? undefined : ""}>
							<VerdictMark verdict={content.verdict.verdict} />
							<span>{content.verdict.words}</span>
						</p>
					)}
					<Rows content={content} seen={seen} />
					<Facts content={content} />
					{fit.points === 0 ? null : (
						<ul className={styles.points}>
							{content.points.slice(0, fit.points).map(({ text, topic }) => (
								<li key={text} data-slot={topic === null ? null : slotOf({ lookup }, topic)}>
									{text}
								</li>
							))}
						</ul>
					)}
					{content.score.length === 0 ? null : <SlideScore rows={content.score} />}
					{content.timeline === null || fit.timeline === null ? null : (
						<SlideTimelineView
							timeline={content.timeline}
							lookup={lookup}
							asOf={asOf}
							height={fit.timeline}
							shape={shape}
						/>
					)}
				</div>
			</div>
			<SlideFoot content={content} asOf={asOf} number={number} line={footLine(content, fit, shape, lookup.dossier)} />
		</>
	);
}

function Rows({ content, seen }: { readonly content: SlideContent; readonly seen: ReadonlySet<string> | null }) {
	if (content.rows.length === 0) return null;
	return (
		<ul className={styles.rows}>
			{content.rows.map(({ id, text, verdict, aside }) => (
				<li key={id} data-claim={id} data-unseen={seen === null || seen.has(id) ? undefined : ""}>
					<span className={styles.rowText}>{text}</span>
					<VerdictMark verdict={verdict} />
					<span className={styles.aside}>{aside}</span>
				</li>
			))}
		</ul>
	);
}

function Facts({ content: { facts } }: { readonly content: SlideContent }) {
	if (facts.length === 0) return null;
	return (
		<dl className={styles.facts}>
			{facts.map(([name, value]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>{value}</dd>
				</div>
			))}
		</dl>
	);
}

function SlideFoot({
	content,
	asOf,
	number,
	line,
}: {
	readonly content: SlideContent;
	readonly asOf: string | null;
	readonly number: string;
	/** What it rests on. */
	readonly line: string;
}) {
	const { confidence } = content;
	return (
		<footer className={styles.foot}>
			{asOf === null ? null : <p className={styles.day}>{asOfWords(asOf)}</p>}
			{confidence === null ? null : <p className={styles.confidence}>{confidence.level}</p>}
			<p className={styles.sources}>{line}</p>
			<p className={styles.number}>{number}</p>
		</footer>
	);
}

/** What the deck's day does not know of stays in the deck, and says so without alarm. */
function MissingSlide({
	asOf,
	number,
	Heading,
}: Pick<SlideProps, "asOf" | "number"> & { readonly Heading: "h1" | "h2" }) {
	return (
		<>
			<header className={styles.head}>
				<p className={styles.label}>Not known yet</p>
			</header>
			<div className={styles.body}>
				<Heading className={styles.heading} data-size={2}>
					{asOf === null ? "The dossier does not hold this" : "This was not known on the day shown"}
				</Heading>
			</div>
			<footer className={styles.foot}>
				{asOf === null ? null : <p className={styles.day}>{asOfWords(asOf)}</p>}
				<p className={styles.number}>{number}</p>
			</footer>
		</>
	);
}

function asOfWords(day: string): string {
	return `As known on ${formatPlainDate(day)}`;
}
