"use client";

import { PaperDialog } from "@/components/timeline/paper-dialog";
import { useSingleKeys } from "@/components/timeline/use-shortcuts";
import { SHORTCUTS, type Shortcut, type ShortcutPlace } from "@/lib/view/shortcuts";
import styles from "./keyboard-dialog.module.css";

const PLACES: readonly (readonly [ShortcutPlace, string])[] = [
	["events", "On the events of the timeline"],
	["page", "Anywhere"],
	["overview", "On the overview’s window"],
	["knowledge", "On the day of knowledge, the overview’s handle"],
];

/** Every key, from the one table of them; and the switch for those of a single character (WCAG 2.1.4). */
export function KeyboardDialog({ onClose }: { readonly onClose: () => void }) {
	const [singleKeys, setSingleKeys] = useSingleKeys();
	const shortcuts: readonly Shortcut[] = SHORTCUTS;
	return (
		<PaperDialog title="Keyboard" onClose={onClose}>
			<div className={styles.places}>
				{PLACES.map(([place, title]) => (
					<section key={place}>
						<h3>{title}</h3>
						<dl>
							{shortcuts
								.filter((shortcut) => shortcut.place === place)
								.map((shortcut) => (
									<div key={shortcut.action}>
										<dt>
											{(shortcut.shown ?? shortcut.keys).map((key) => (
												<kbd key={key}>{key}</kbd>
											))}
										</dt>
										<dd>{shortcut.words}</dd>
									</div>
								))}
						</dl>
					</section>
				))}
			</div>
			<label className={styles.switch}>
				<input
					type="checkbox"
					// biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is checked
					role="switch"
					checked={singleKeys}
					onChange={(event) => setSingleKeys(event.target.checked)}
				/>
				Single-key shortcuts
			</label>
			<p className={styles.note}>
				Switched off, the keys of one character act only while the focus is in the timeline. This browser remembers it.
			</p>
		</PaperDialog>
	);
}
