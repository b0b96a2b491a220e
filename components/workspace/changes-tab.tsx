"use client";

import { useMemo, useState } from "react";
import styles from "@/components/briefing/changes.module.css";
import { ChangesPanel } from "@/components/briefing/changes-panel";
import { hrefOf, type Scope } from "@/components/briefing/scope";
import text from "@/components/briefing/text.module.css";
import { changesBetween } from "@/lib/dossier/changes";
import { figures } from "@/lib/dossier/figures";
import type { Lookup } from "@/lib/dossier/lookup";
import { changesList, leftWords } from "@/lib/formats/changes-list";
import { changesMarkdown } from "@/lib/formats/changes-markdown";
import { changesText } from "@/lib/formats/changes-text";
import { formatPlainDate } from "@/lib/time/format-when";
import { encodeAddress } from "@/lib/view/address";
import { DEFAULT_LOOK, encodeQuery } from "@/lib/view/look-query";
import { addressAt } from "@/lib/view/root";
import { toldBetween } from "@/lib/view/told-between";
import type { Between, View } from "@/lib/view/view";
import { CopyDialog } from "./copy-dialog";
import { copyText } from "./copy-text";
import { DayField } from "./day-field";
import { lastVisit } from "./last-visit";

/** So many are told at first, and with each asking for more: of a long list's changes there may be a million. */
const MOST_AT_ONCE = 500;

/** What changed between two days: by default since the reader's last visit, else with the dossier's last change. */
export function ChangesTab({
	whole,
	view,
	scope,
	onBetween,
}: {
	readonly whole: Lookup;
	readonly view: View;
	readonly scope: Scope;
	readonly onBetween: (between: Between) => void;
}) {
	const { dossier } = whole;
	const { between } = view;
	const visited = lastVisit(dossier.id);
	const { since, until, last } = toldBetween(dossier, view, visited);
	const [most, setMost] = useState(MOST_AT_ONCE);
	const list = useMemo(() => changesList(changesBetween(dossier, since, until, most)), [dossier, since, until, most]);
	const [said, setSaid] = useState("");
	const [refused, setRefused] = useState<string | null>(null);
	const copy = async (form: typeof changesText, done: string) => {
		const origin = location.origin;
		const copied = form(
			list,
			(thing) => origin + hrefOf(scope, thing),
			origin + addressAt(scope.root, encodeAddress({ ...view, between: { since, until: between.until } }, whole)),
		);
		const { kind } = await copyText(copied);
		if (kind === "copied") setSaid(done);
		else setRefused(copied);
	};
	return (
		<>
			<h2 className="visually-hidden">What changed</h2>
			<div className={styles.choices} data-no-print="">
				<DayField label="After" day={since} last={last} onDay={(day) => onBetween({ ...between, since: day })} />
				<DayField
					label="Up to"
					day={until === dossier.updated ? null : until}
					last={last}
					onDay={(day) => onBetween({ ...between, until: day })}
				/>
				{visited === null || visited === since || visited >= last ? null : (
					<button type="button" onClick={() => onBetween({ since: visited, until: null })}>
						Since your last visit
					</button>
				)}
				<button type="button" onClick={() => copy(changesText, "Changes copied as text.")}>
					Copy as text
				</button>
				<button type="button" onClick={() => copy(changesMarkdown, "Changes copied as Markdown.")}>
					Copy as Markdown
				</button>
				<span role="status" className={styles.said}>
					{said}
				</span>
			</div>
			<p className={between.since === null ? text.note : "visually-hidden"}>
				{`After ${formatPlainDate(since)}${between.since !== null ? "" : since === visited ? ", your last visit here" : ", the change before the last one"}, up to ${formatPlainDate(until)}`}
			</p>
			{view.asOf !== null || between.since === null ? null : (
				<p className={text.note}>
					<a href={addressAt(scope.root, encodeQuery({ ...view, asOf: since, between: DEFAULT_LOOK.between }, whole))}>
						The dossier as of {formatPlainDate(since)}
					</a>
				</p>
			)}
			<ChangesPanel list={list} scope={scope} />
			{list.left === 0 ? null : (
				<button type="button" className={styles.more} onClick={() => setMost(most + MOST_AT_ONCE)}>
					{`Show ${figures(Math.min(list.left, MOST_AT_ONCE))} of ${leftWords(list)}`}
				</button>
			)}
			{refused === null ? null : <CopyDialog text={refused} onClose={() => setRefused(null)} />}
		</>
	);
}
