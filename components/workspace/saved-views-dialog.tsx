"use client";

import { useCallback, useId, useRef, useState } from "react";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import type { Lookup } from "@/lib/dossier/lookup";
import { shownSpan } from "@/lib/timeline/view-events";
import { encodeViewLink } from "@/lib/view/address";
import { addressAt } from "@/lib/view/root";
import { LONGEST_NAME, MOST_SAVED, moved, nameProblem, type SavedView, tidyName, viewAt } from "@/lib/view/saved-views";
import { subjectTitle } from "@/lib/view/subject-title";
import type { View } from "@/lib/view/view";
import buttons from "./buttons.module.css";
import { type Said, SaidLine } from "./said-line";
import { type PressedButton, SavedViewRow } from "./saved-view-row";
import styles from "./share.module.css";
import { useSavedViews } from "./use-saved-views";

/** Names the view that is open, and lists the named ones as links; all of it stays in this browser. */
export function SavedViewsDialog({
	lookup,
	root,
	view,
	onShow,
	onClose,
}: {
	readonly lookup: Lookup;
	readonly root: string;
	readonly view: View;
	readonly onShow: (view: View) => void;
	readonly onClose: () => void;
}) {
	const [views, keep] = useSavedViews(lookup);
	const [name, setName] = useState(() => (subjectTitle(view.subject, lookup) ?? "").slice(0, LONGEST_NAME));
	const [problem, setProblem] = useState<string | null>(null);
	const [said, setSaid] = useState<Said>({ words: "" });
	const problemId = useId();
	const field = useRef<HTMLInputElement | null>(null);
	const begin = useCallback((input: HTMLInputElement | null) => {
		field.current = input;
		beginHere(input);
	}, []);
	const pressed = useRef<PressedButton | null>(null);

	const save = () => {
		const found =
			views.length < MOST_SAVED
				? nameProblem(name, views)
				: `At most ${MOST_SAVED} views are kept. Delete one to save another.`;
		setProblem(found);
		setSaid({ words: "" });
		if (found !== null) return;
		// The span in so many words: unasked, what is shown depends on where the view is opened from.
		const kept = { ...view, mark: null, span: shownSpan(lookup, view) };
		keep([...views, { name: tidyName(name), address: encodeViewLink(kept, lookup) }]);
		setName("");
		setSaid({ words: `“${tidyName(name)}” saved.` });
	};
	const remove = (gone: SavedView) => {
		keep(views.filter((each) => each !== gone));
		setSaid({
			words: `“${gone.name}” deleted.`,
			undo: () => {
				// The dialog keeps the focus when the button for this goes.
				field.current?.focus();
				keep(views);
				setSaid({ words: `“${gone.name}” is back.` });
			},
		});
	};
	return (
		<PaperDialog title="Saved views" onClose={onClose}>
			<form
				className={styles.save}
				onSubmit={(event) => {
					event.preventDefault();
					save();
				}}
			>
				<label>
					<span>Name</span>
					<input
						ref={begin}
						type="text"
						maxLength={LONGEST_NAME}
						autoComplete="off"
						value={name}
						aria-invalid={problem !== null}
						aria-describedby={problemId}
						onChange={(event) => {
							setName(event.target.value);
							setProblem(null);
						}}
					/>
				</label>
				<button type="submit" className={buttons.primary}>
					Save this view
				</button>
			</form>
			<p id={problemId} role="alert" className={styles.problem}>
				{problem}
			</p>
			{views.length === 0 ? (
				<p className={styles.empty}>
					No view is saved yet. A saved view keeps what is open, the time in view, the clock, the lanes, the table and
					the filters: give this one a name and save it.
				</p>
			) : (
				<ol className={styles.views} aria-label="Saved views">
					{views.map((each, at) => (
						<SavedViewRow
							key={each.name}
							view={each}
							pressed={pressed}
							href={addressAt(root, each.address)}
							first={at === 0}
							last={at === views.length - 1}
							problemOf={(next) =>
								nameProblem(
									next,
									views.filter((other) => other !== each),
								)
							}
							onOpen={() => {
								onClose();
								onShow(viewAt(each.address, lookup).view);
							}}
							onMove={(step) => {
								keep(moved(views, at, step));
								setSaid({ words: `“${each.name}” is now ${at + step + 1} of ${views.length}.` });
							}}
							onRename={(next) => {
								keep(views.map((other) => (other === each ? { ...each, name: tidyName(next) } : other)));
								setSaid({ words: `Renamed to “${tidyName(next)}”.` });
							}}
							onDelete={() => remove(each)}
						/>
					))}
				</ol>
			)}
			<SaidLine said={said} />
			<p className={styles.note}>Saved views are kept in this browser only. To send one, copy its link.</p>
		</PaperDialog>
	);
}

/** The dialog gives its focus to what asks for it. */
function beginHere(input: HTMLInputElement | null): void {
	input?.setAttribute("autofocus", "");
	input?.select();
}
