import { saveFile } from "@/components/workspace/save-file";
import { type Deck, indexOfSlide } from "@/lib/deck/deck";
import { type Question, questionsCsv, questionsText } from "@/lib/deck/question-log";
import type { Lookup } from "@/lib/dossier/lookup";
import styles from "./presenter.module.css";
import { QuestionField } from "./question-field";
import type { Questions } from "./use-questions";

/** The room's questions as they were logged; words are added at once, or when there is time. */
export function QuestionPanel({
	questions,
	deck,
	lookup,
	onLog,
}: {
	readonly questions: Questions;
	readonly deck: Deck;
	readonly lookup: Lookup;
	readonly onLog: () => void;
}) {
	const { all } = questions;
	const name = `${deck.dossier}-questions`.slice(0, 76);
	return (
		<section className={styles.questions} aria-label="Questions">
			<div className={styles.partHead}>
				<h2 className={styles.partTitle}>Questions</h2>
				<button type="button" onClick={onLog}>
					Log question
				</button>
			</div>
			<p role="status" className={styles.quiet}>
				{all.length === 0 ? "Q logs one, with the time and what stands." : `${all.length} logged`}
			</p>
			{all.length === 0 ? null : (
				<>
					<ol>
						{all.map((question, at) => (
							<LoggedQuestion key={`${at} ${question.at}`} at={at} questions={questions} deck={deck} lookup={lookup} />
						))}
					</ol>
					<p className={styles.files}>
						<button
							type="button"
							onClick={() => saveFile(`${name}.txt`, "text/plain", questionsText(all, deck, lookup))}
						>
							Save as text
						</button>
						<button type="button" onClick={() => saveFile(`${name}.csv`, "text/csv", questionsCsv(all, deck, lookup))}>
							Save as CSV
						</button>
					</p>
				</>
			)}
		</section>
	);
}

/** The question that was logged just now, where one window does both: the room sees it too. */
export function AskedQuestion(shown: Omit<Parameters<typeof LoggedQuestion>[0], "at">) {
	const { asked } = shown.questions;
	if (asked === null) return null;
	return (
		<section className={styles.questions} aria-label="Question">
			<p role="status">
				<b>Question {asked + 1} logged.</b>{" "}
				<span className={styles.quiet}>Its words, then Enter; the room sees them here.</span>
			</p>
			<ol>
				<LoggedQuestion key={asked} at={asked} {...shown} />
			</ol>
		</section>
	);
}

function LoggedQuestion({
	at,
	questions: { all, asked, word, done },
	deck,
	lookup,
}: {
	readonly at: number;
	readonly questions: Questions;
	readonly deck: Deck;
	readonly lookup: Lookup;
}) {
	const question = all[at];
	if (question === undefined) return null;
	return (
		<li data-question={at}>
			<span className={styles.quiet}>{whereWords(question, deck, lookup)}</span>
			<QuestionField
				at={at}
				text={question.text}
				asked={asked === at}
				onText={(text) => word(at, text)}
				onDone={done}
			/>
		</li>
	);
}

/** "14:32, slide 4", and the claim where one was open. */
function whereWords({ at, slide, claim }: Question, deck: Deck, lookup: Lookup): string {
	const number = indexOfSlide(deck, slide) + 1;
	const about = claim === null ? undefined : lookup.claims.get(claim)?.text;
	return [at, number === 0 ? undefined : `slide ${number}`, about].filter((part) => part !== undefined).join(", ");
}
