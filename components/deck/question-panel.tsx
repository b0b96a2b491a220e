import { saveFile } from "@/components/workspace/save-file";
import type { Deck } from "@/lib/deck/deck";
import { indexOfSlide } from "@/lib/deck/deck";
import { LONGEST_QUESTION, type Question, questionsCsv, questionsText, wordQuestion } from "@/lib/deck/question-log";
import type { Lookup } from "@/lib/dossier/lookup";
import styles from "./presenter.module.css";

/** The room's questions as they were logged; words are added when there is time. */
export function QuestionPanel({
	questions,
	deck,
	lookup,
	onLog,
	onQuestions,
}: {
	readonly questions: readonly Question[];
	readonly deck: Deck;
	readonly lookup: Lookup;
	readonly onLog: () => void;
	readonly onQuestions: (next: readonly Question[]) => void;
}) {
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
				{questions.length === 0 ? "Q logs one, with the time and what stands." : `${questions.length} logged`}
			</p>
			{questions.length === 0 ? null : (
				<>
					<ol>
						{questions.map((question, at) => (
							<li key={`${at} ${question.at}`} data-question={at}>
								<span className={styles.quiet}>{whereWords(question, deck, lookup)}</span>
								<input
									aria-label={`Question ${at + 1}`}
									placeholder="In words"
									maxLength={LONGEST_QUESTION}
									defaultValue={question.text}
									onBlur={(event) => onQuestions(wordQuestion(questions, at, event.target.value))}
									onKeyDown={(event) => {
										if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
									}}
								/>
							</li>
						))}
					</ol>
					<p className={styles.files}>
						<button
							type="button"
							onClick={() => saveFile(`${name}.txt`, "text/plain", questionsText(questions, deck, lookup))}
						>
							Save as text
						</button>
						<button
							type="button"
							onClick={() => saveFile(`${name}.csv`, "text/csv", questionsCsv(questions, deck, lookup))}
						>
							Save as CSV
						</button>
					</p>
				</>
			)}
		</section>
	);
}

/** "14:32, slide 4", and the claim where one was open. */
function whereWords({ at, slide, claim }: Question, deck: Deck, lookup: Lookup): string {
	const number = indexOfSlide(deck, slide) + 1;
	const about = claim === null ? undefined : lookup.claims.get(claim)?.text;
	return [at, number === 0 ? undefined : `slide ${number}`, about].filter((part) => part !== undefined).join(", ");
}
