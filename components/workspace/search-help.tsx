import { FIELDS } from "@/lib/search/fields";
import styles from "./search.module.css";

/** What can be typed, each line an example that fills the field. */
export function SearchHelp({ open, onTry }: { readonly open: boolean; readonly onTry: (text: string) => void }) {
	return (
		<details className={styles.help} open={open}>
			<summary>What can be typed</summary>
			<p>
				All words must be found; the beginning of a word will do. <b>OR</b> between two takes either, <b>-</b> before
				one leaves it out, “quotes” keep words together. A day alone, 11 April 2024 or 2024-04-11, finds what was on it;
				in quotes it is looked for as words. A field asks for one thing:
			</p>
			<dl>
				{FIELDS.map(({ name, example, words }) => (
					<div key={name}>
						<dt>
							<button type="button" onClick={() => onTry(example)}>
								{example}
							</button>
						</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}
