import noteStyles from "./notes.module.css";
import type { WhichNotes } from "./taken-notes";

const KINDS = ["own", "deck"] as const;

/** Which notes go along; none unless it is asked for. A kind without words is not offered. */
export function NotesChoice({
	which,
	onWhich,
	words,
}: {
	readonly which: WhichNotes;
	readonly onWhich: (which: WhichNotes) => void;
	readonly words: { readonly [K in keyof WhichNotes]?: string };
}) {
	return KINDS.map((kind) =>
		words[kind] === undefined ? null : (
			<label key={kind} className={noteStyles.choice}>
				<input
					type="checkbox"
					checked={which[kind]}
					onChange={({ currentTarget: { checked } }) => onWhich({ ...which, [kind]: checked })}
				/>
				{words[kind]}
			</label>
		),
	);
}
