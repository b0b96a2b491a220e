"use client";

import { useId, useState } from "react";
import { useKeptText } from "@/components/timeline/use-kept";
import { columnNames } from "@/lib/formats/import/column-names";
import type { FieldSource, ImportQuestion, TableField, TableMapping } from "@/lib/formats/import/import-result";
import { FIELD_WORDS, mappingText, readHeadless, readMapping, TABLE_FIELDS } from "@/lib/library/mapping";
import styles from "./library.module.css";
import form from "./question-form.module.css";

type Asked = NonNullable<ImportQuestion["mapping"]>;

/** What the columns are, and whether the first row is one of data. */
export type Mapped = { readonly mapping: TableMapping; readonly headless: boolean };

/** The mapping that is chosen for a table: at first the one that was chosen for the same header before, else the proposed. */
export function useMapping(asked: Asked | undefined): readonly [Mapped, (mapped: Mapped) => void, () => void] {
	const [kept, keep] = useKeptText(`readout-mapping:${asked?.headerKey ?? ""}`);
	const [mapped, setMapped] = useState<Mapped>(() => {
		const remembered = asked?.problem === undefined ? readMapping(kept, asked?.header.length ?? 0) : null;
		if (remembered !== null) return { mapping: remembered, headless: readHeadless(kept) };
		const headless = asked?.headless ?? false;
		return { mapping: (headless ? asked?.byContent : asked?.proposed) ?? {}, headless };
	});
	const remember = () => {
		if (asked !== undefined) keep(mappingText(mapped.mapping, mapped.headless));
	};
	return [mapped, setMapped, remember];
}

/** Which column is what: for each field a column, several joined, one text for all rows, or nothing. */
export function MappingField({
	asked: { header: first, sample: rest, problem, proposed, byContent },
	mapped: { mapping, headless },
	onMapped,
}: {
	readonly asked: Asked;
	readonly mapped: Mapped;
	readonly onMapped: (mapped: Mapped) => void;
}) {
	const header = headless ? columnNames(first.length) : first;
	const sample = headless ? [first, ...rest] : rest;
	return (
		<fieldset className={styles.choice}>
			<legend>Which column is what?</legend>
			{problem === undefined ? null : <p role="alert">{problem}</p>}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
			<section className={form.sample} aria-label="First rows of the table" tabIndex={0}>
				<table>
					<thead>
						<tr>
							{header.map((name, at) => (
								<th key={at} scope="col" dir="auto">
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{sample.slice(0, 3).map((row, line) => (
							<tr key={line}>
								{row.map((cell, at) => (
									<td key={at} dir="auto">
										{cell}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<label>
				<input
					type="checkbox"
					checked={headless}
					onChange={({ currentTarget: { checked } }) =>
						onMapped({ mapping: checked ? byContent : proposed, headless: checked })
					}
				/>
				The first row is data, not headings
			</label>
			<div className={form.fields}>
				{TABLE_FIELDS.map((field) => (
					<FieldRow
						key={field}
						field={field}
						header={header}
						source={mapping[field]}
						onSource={(source) => {
							const { [field]: _, ...rest } = mapping;
							onMapped({ mapping: source === undefined ? rest : { ...rest, [field]: source }, headless });
						}}
					/>
				))}
			</div>
		</fieldset>
	);
}

const SEVERAL = "several";
const CONSTANT = "constant";

function FieldRow({
	field,
	header,
	source,
	onSource,
}: {
	readonly field: TableField;
	readonly header: readonly string[];
	readonly source: FieldSource | undefined;
	readonly onSource: (source: FieldSource | undefined) => void;
}) {
	const [only] = source?.kind === "columns" && source.columns.length === 1 ? source.columns : [];
	const chosen = source === undefined ? "" : source.kind === CONSTANT ? CONSTANT : (only?.toString() ?? SEVERAL);
	const words = FIELD_WORDS[field];
	const id = useId();
	return (
		<div className={form.field}>
			<div className={form.labelled}>
				<label htmlFor={id}>{words}</label>
				<select
					id={id}
					// Without them no row is an event.
					required={field === "title" || field === "start"}
					value={chosen}
					onChange={({ currentTarget: { value } }) => {
						if (value === "") onSource(undefined);
						else if (value === CONSTANT) onSource({ kind: CONSTANT, text: "" });
						else if (value === SEVERAL) onSource({ kind: "columns", columns: [], joiner: " " });
						else onSource({ kind: "columns", columns: [Number(value)], joiner: " " });
					}}
				>
					<option value="">Nothing</option>
					{header.map((name, at) => (
						<option key={at} value={at}>
							{name === "" ? `Column ${at + 1}` : name}
						</option>
					))}
					<option value={SEVERAL}>Several columns</option>
					<option value={CONSTANT}>One text for all</option>
				</select>
			</div>
			{source?.kind === CONSTANT ? (
				<input
					aria-label={`${words}: text for all rows`}
					value={source.text}
					onChange={({ currentTarget }) => onSource({ kind: CONSTANT, text: currentTarget.value })}
				/>
			) : null}
			{source?.kind === "columns" && chosen === SEVERAL ? (
				<Several words={words} header={header} source={source} onSource={onSource} />
			) : null}
		</div>
	);
}

function Several({
	words,
	header,
	source: { columns, joiner },
	onSource,
}: {
	readonly words: string;
	readonly header: readonly string[];
	readonly source: Extract<FieldSource, { kind: "columns" }>;
	readonly onSource: (source: FieldSource) => void;
}) {
	return (
		<fieldset className={form.several}>
			<legend>{words}: columns in this order</legend>
			{header.map((name, at) => (
				<label key={at}>
					<input
						type="checkbox"
						checked={columns.includes(at)}
						onChange={({ currentTarget }) => {
							const next = currentTarget.checked ? [...columns, at] : columns.filter((column) => column !== at);
							onSource({ kind: "columns", columns: next, joiner });
						}}
					/>
					{name === "" ? `Column ${at + 1}` : name}
				</label>
			))}
			<label>
				Joined by
				<input
					value={joiner}
					onChange={({ currentTarget }) => onSource({ kind: "columns", columns, joiner: currentTarget.value })}
				/>
			</label>
		</fieldset>
	);
}
