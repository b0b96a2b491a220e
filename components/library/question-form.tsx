"use client";

import { type ReactNode, useId, useState } from "react";
import words from "@/components/briefing/text.module.css";
import buttons from "@/components/workspace/buttons.module.css";
import type { Encoding } from "@/lib/formats/import/encodings";
import type { DayMonthOrder, Example, ImportAnswers, ImportQuestion } from "@/lib/formats/import/import-result";
import { EncodingField } from "./encoding-field";
import styles from "./library.module.css";
import { MappingField, useMapping } from "./mapping-field";
import form from "./question-form.module.css";

/** What a file leaves open, to be answered before it is read: which column is what, day or month first, whose clock. */
export function QuestionForm({
	question,
	bytes,
	onAnswer,
	children,
}: {
	readonly question: ImportQuestion;
	/** Of the file. */
	readonly bytes: ArrayBuffer;
	readonly onAnswer: (answers: ImportAnswers) => void;
	/** Stands beside the button that answers. */
	readonly children: ReactNode;
}) {
	const [mapped, setMapped, remember] = useMapping(question.mapping);
	const [dayMonth, setDayMonth] = useState<DayMonthOrder | null>(question.dayMonth?.proposed ?? null);
	const [timeZone, setTimeZone] = useState<string | null>(null);
	const [encoding, setEncoding] = useState<Encoding | null>(null);
	const zoneId = useId();
	return (
		<form
			className={`${styles.report} ${form.form}`}
			onSubmit={(event) => {
				event.preventDefault();
				remember();
				onAnswer({
					...(encoding === null ? {} : { encoding }),
					...(question.mapping === undefined ? {} : mapped),
					...(question.dayMonth === undefined || dayMonth === null ? {} : { dayMonth }),
					...(question.timeZone === undefined ? {} : { timeZone }),
				});
			}}
		>
			{question.encoding === undefined ? null : (
				<EncodingField asked={question.encoding} bytes={bytes} encoding={encoding} onEncoding={setEncoding} />
			)}
			{question.mapping === undefined ? null : (
				<MappingField asked={question.mapping} mapped={mapped} onMapped={setMapped} />
			)}
			{question.dayMonth === undefined ? null : (
				<fieldset className={styles.choice}>
					<legend>Which stands first in these dates?</legend>
					<Examples examples={question.dayMonth.examples} />
					{question.dayMonth.proposed === null ? null : (
						<p className={words.note}>
							{`Other dates of the file can only be read ${question.dayMonth.proposed === "day-first" ? "day" : "month"} first, so that is proposed. What cannot be read as you choose is set aside.`}
						</p>
					)}
					<Order order="day-first" chosen={dayMonth} onChoose={setDayMonth}>
						The day
					</Order>
					<Order order="month-first" chosen={dayMonth} onChoose={setDayMonth}>
						The month
					</Order>
				</fieldset>
			)}
			{question.timeZone === undefined ? null : (
				<fieldset className={styles.choice}>
					<legend>Whose clock shows these hours?</legend>
					<Examples examples={question.timeZone.examples} />
					<div className={form.labelled}>
						<label htmlFor={zoneId}>Time zone</label>
						<select
							id={zoneId}
							value={timeZone ?? ""}
							onChange={({ currentTarget }) => setTimeZone(currentTarget.value === "" ? null : currentTarget.value)}
						>
							<option value="">Not known: keep the day alone</option>
							{Intl.supportedValuesOf("timeZone").map((zone) => (
								<option key={zone}>{zone}</option>
							))}
						</select>
					</div>
				</fieldset>
			)}
			<p className={styles.row}>
				<button type="submit" className={buttons.primary}>
					Continue
				</button>
				{children}
			</p>
		</form>
	);
}

function Order({
	order,
	chosen,
	onChoose,
	children,
}: {
	readonly order: DayMonthOrder;
	readonly chosen: DayMonthOrder | null;
	readonly onChoose: (order: DayMonthOrder) => void;
	readonly children: string;
}) {
	return (
		<label>
			<input type="radio" name="order" required checked={chosen === order} onChange={() => onChoose(order)} />
			{children}
		</label>
	);
}

function Examples({ examples }: { readonly examples: readonly Example[] }) {
	return (
		<ul className={form.examples}>
			{examples.map(({ line, text }) => (
				<li key={line}>
					<code dir="auto">{text}</code> <span className={words.note}>line {line}</span>
				</li>
			))}
		</ul>
	);
}
