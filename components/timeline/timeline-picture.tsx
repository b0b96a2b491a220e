import type { Picture } from "@/lib/timeline/picture";
import block from "./timeline.module.css";
import styles from "./timeline-picture.module.css";

/**
 * Draws the picture in the place and at the height of the live timeline, which takes its place without a jump. No style
 * attributes: two empty drawings give the height, one for tall screens and one for short ones; the picture fills it.
 */
export function TimelinePicture({ picture }: { readonly picture: Picture }) {
	const { title, tally, width, height, shortHeight, paths, texts } = picture;
	return (
		<section className={block.section} aria-label="Timeline" data-timeline>
			<p className={styles.pictureBar}>
				{title} <span>{tally}</span>
			</p>
			<div className={styles.picture}>
				<svg className={styles.tall} width="1" height={height} aria-hidden="true" />
				<svg className={styles.short} width="1" height={shortHeight} aria-hidden="true" />
				<svg
					className={styles.pictureSheet}
					viewBox={`0 0 ${width} ${height}`}
					preserveAspectRatio="xMinYMin meet"
					role="img"
					aria-label={`${title}: ${tally}`}
				>
					{paths.map(([classes, line, d]) =>
						line === 0 ? (
							<path key={classes + d} className={classes} d={d} />
						) : (
							<path
								key={classes + d}
								className={classes}
								d={d}
								fill="none"
								stroke="currentColor"
								strokeWidth={Math.abs(line)}
								{...(line < 0 ? { strokeDasharray: "3.5 2.5" } : {})}
							/>
						),
					)}
					{texts.map(([classes, x, y, words, middle]) => (
						<text
							key={`${x} ${y} ${words}`}
							className={classes}
							x={x}
							y={y}
							{...(middle === 1 ? { textAnchor: "middle" } : {})}
						>
							{words}
						</text>
					))}
				</svg>
			</div>
		</section>
	);
}
