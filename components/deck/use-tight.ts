import { type RefObject, useLayoutEffect } from "react";
import { bodyZoom } from "@/lib/deck/body-zoom";
import styles from "./slide.module.css";

/** What `fitSlide` may be wrong by before anything is changed, px of the slide. */
const SLACK = { block: 6, inline: 2 };

/**
 * Shrinks a slide's body where its letters take more room than `fitSlide` reckons with: a reader's own spacing, a font that
 * is not ours. A slide that has room is left alone.
 */
export function useTight(slide: RefObject<HTMLElement | null>): void {
	useLayoutEffect(() => {
		const element = slide.current;
		const content = element?.querySelector(`.${styles.body} > div`);
		if (element == null || content == null) return;
		let frame = 0;
		// In a frame of its own: what an observer changes within its turn it is told of as an error.
		const observer = new ResizeObserver(() => {
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(() => tighten(element));
		});
		tighten(element);
		observer.observe(content);
		return () => {
			observer.disconnect();
			cancelAnimationFrame(frame);
		};
	});
}

function tighten(slide: HTMLElement): void {
	slide.removeAttribute("data-tight");
	slide.style.removeProperty("--tight");
	if (!isCut(slide)) return;
	slide.setAttribute("data-tight", "");
	bodyZoom((zoom) => {
		slide.style.setProperty("--tight", `${zoom}`);
		return !isCut(slide);
	});
}

function isCut(slide: HTMLElement): boolean {
	const parts = slide.querySelectorAll(`.${styles.body}, .${styles.rows} span, .${styles.foot} p`);
	return [...parts].some(
		(part) =>
			part.clientHeight > 0 &&
			(part.scrollHeight > part.clientHeight + SLACK.block || part.scrollWidth > part.clientWidth + SLACK.inline),
	);
}
