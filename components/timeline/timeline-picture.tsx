import type { Drawing, PictureLine } from "@/lib/timeline/drawing";
import type { Picture } from "@/lib/timeline/picture";
import block from "./timeline.module.css";
import styles from "./timeline-picture.module.css";

/**
 * Draws the picture in the place and at the height of the live timeline, which takes its place without a jump. No style
 * attributes: two empty drawings give the height of either size; the picture fills the one that shows.
 */
export function TimelinePicture({
	picture,
	paper = false,
}: {
	readonly picture: Picture;
	/** In a document rather than in the live timeline's place: as wide as its column, and as high as that makes it. */
	readonly paper?: boolean;
}) {
	const { title, tally, opens, folds, heights } = picture;
	return (
		<section
			className={paper ? styles.onPaper : block.section}
			aria-label="Timeline"
			data-timeline={paper ? undefined : true}
		>
			<p className={styles.pictureBar}>
				{title} <span>{tally}</span>
			</p>
			<div className={styles.picture} data-opens={opens} data-folds={folds ? "" : undefined}>
				<svg className={styles.full} width="1" height={heights.full} aria-hidden="true" />
				<svg className={styles.compact} width="1" height={heights.compact} aria-hidden="true" />
				<PictureSheet drawing={picture} label={`${title}: ${tally}`} />
			</div>
		</section>
	);
}

/** The drawing alone, which fills what it stands in. */
export function PictureSheet({
	drawing: { width, height, paths, lines },
	label,
	bare = false,
}: {
	readonly drawing: Drawing;
	/** What it says to those who cannot see it. */
	readonly label: string;
	/** Drawn without a gutter. */
	readonly bare?: boolean;
}) {
	return (
		<svg
			className={styles.pictureSheet}
			viewBox={`0 0 ${width} ${height}`}
			preserveAspectRatio="xMinYMin meet"
			role="img"
			aria-label={label}
			data-bare={bare ? "" : undefined}
		>
			{paths.map(([classes, line, d]) => (
				<path
					key={classes + d}
					className={line === 0 ? classes : `${classes} line${line < 0 ? " dash" : ""}`}
					d={d}
					strokeWidth={Math.abs(line) <= 1 ? undefined : Math.abs(line)}
				/>
			))}
			{lines.map((line) => (
				<PictureWords key={`${line[0]} ${line[1]}`} line={line} />
			))}
		</svg>
	);
}

/** One word stands by itself, several share their line. */
function PictureWords({ line: [classes, y, words] }: { readonly line: PictureLine }) {
	const [only] = words;
	if (words.length === 1 && only !== undefined)
		return (
			<text className={classes} x={only[0]} y={y}>
				{only[1]}
			</text>
		);
	return (
		<text className={classes} y={y}>
			{words.map(([x, text]) => (
				<tspan key={`${x} ${text}`} x={x}>
					{text}
				</tspan>
			))}
		</text>
	);
}
