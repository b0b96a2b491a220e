import type PptxGenJS from "pptxgenjs";
import { headingSize, SHAPES, SLIDE_MARGIN, type SlideFit } from "../deck/slide-fit";
import { inches, points, pptxColour, SERIF, SERIF_SHARE } from "./pptx-look";

/** The name by which a slide's heading finds its place in its layout. */
export const HEADING = "heading";
/** Px from the top of the slide. */
export const HEADING_TOP = 160;

const STEPS = [0, 1, 2, 3] as const;

/**
 * A layout for each size of a heading. That it stands in the layout's title, and not in a text like any other, gives the
 * slides their names in PowerPoint's outline and to screen readers.
 */
export function defineLayouts(made: PptxGenJS): void {
	for (const heading of STEPS)
		made.defineSlideMaster({
			title: layoutName(heading),
			background: { color: pptxColour("paper") },
			objects: [
				{
					placeholder: {
						options: {
							name: HEADING,
							type: "title",
							x: inches(SLIDE_MARGIN),
							y: inches(HEADING_TOP),
							w: inches(SHAPES.wide.width - 2 * SLIDE_MARGIN),
							h: inches(240),
							margin: 0,
							align: "left",
							valign: "top",
							color: pptxColour("ink"),
							fontFace: SERIF,
							fontSize: points(headingSize({ heading }) * SERIF_SHARE),
						},
						text: "",
					},
				},
			],
		});
}

export function layoutName(heading: SlideFit["heading"]): string {
	return `Heading ${heading + 1}`;
}
