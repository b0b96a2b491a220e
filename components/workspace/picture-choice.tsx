import type { PictureWish } from "@/lib/formats/view-picture";
import styles from "./save-picture.module.css";

/** What a picture shows and what file it becomes. */
export function PictureChoice({
	wish,
	onWish,
}: {
	readonly wish: PictureWish;
	readonly onWish: (wish: PictureWish) => void;
}) {
	return (
		<div className={styles.choices}>
			<Choice
				name="Shows"
				value={wish.extent}
				of={{ view: "This view", everything: "Everything" }}
				onValue={(extent) => onWish({ ...wish, extent })}
			/>
			<Choice
				name="Format"
				value={wish.form}
				of={{ svg: "SVG", png: "PNG" }}
				onValue={(form) => onWish({ ...wish, form })}
			/>
			<Choice
				name="Colours"
				value={wish.look}
				of={{ light: "Light", dark: "Dark" }}
				onValue={(look) => onWish({ ...wish, look })}
			/>
			<label className={styles.scale}>
				<span>Size of a PNG</span>
				<select
					value={wish.scale}
					disabled={wish.form === "svg"}
					onChange={({ target }) => onWish({ ...wish, scale: scaleOf(target.value) })}
				>
					<option value="1">1×</option>
					<option value="2">2×</option>
					<option value="4">4×</option>
				</select>
			</label>
		</div>
	);
}

function scaleOf(text: string): PictureWish["scale"] {
	return text === "4" ? 4 : text === "2" ? 2 : 1;
}

function Choice<V extends string>({
	name,
	value,
	of,
	onValue,
}: {
	readonly name: string;
	readonly value: V;
	/** The words of each value. */
	readonly of: Readonly<Record<V, string>>;
	readonly onValue: (value: V) => void;
}) {
	return (
		<fieldset className={styles.choice}>
			<legend>{name}</legend>
			{(Object.keys(of) as V[]).map((each) => (
				<label key={each}>
					<input type="radio" name={name} checked={value === each} onChange={() => onValue(each)} />
					<span>{of[each]}</span>
				</label>
			))}
		</fieldset>
	);
}
