import type { Picture } from "@/lib/timeline/picture";
import block from "./timeline.module.css";
import styles from "./timeline-picture.module.css";

/**
 * Draws the picture in the place and at the height of the live timeline, which takes its place without a jump. No style
 * attributes: two empty drawings give the height of either size; the picture fills the one that shows.
 */
export function TimelinePicture({ picture }: { readonly picture: Picture }) {
	const { title, tally, width, height, opens, heights, paths, texts } = picture;
	return (
		<section className={block.section} aria-label="Timeline" data-timeline>
			<p className={styles.pictureBar}>
				{title} <span>{tally}</span>
			</p>
			<div className={styles.picture} data-opens={opens}>
				<svg className={styles.full} width="1" height={heights.full} aria-hidden="true" />
				<svg className={styles.compact} width="1" height={heights.compact} aria-hidden="true" />
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
