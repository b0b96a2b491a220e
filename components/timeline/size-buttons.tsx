import type { TimelineSize } from "@/lib/timeline/scene-parts";
import { IconButton } from "./icon-button";

export type SizeActions = { readonly toggleRows: () => void; readonly toggleFold: () => void };

/** Close rows or rows with room for labels; and the whole block folded to its overview. */
export function SizeButtons({ size, actions }: { readonly size: TimelineSize; readonly actions: SizeActions }) {
	const folded = size === "folded";
	return (
		<>
			{folded ? null : (
				<IconButton
					name="Compact rows"
					path="M3 4h10M3 8h10M3 12h10"
					aria-pressed={size === "compact"}
					onClick={actions.toggleRows}
				/>
			)}
			<IconButton
				key="fold"
				name={folded ? "Show timeline" : "Fold timeline"}
				path={folded ? "M3 3h10M4 7l4 4 4-4" : "M3 3h10M4 11l4-4 4 4"}
				aria-expanded={!folded}
				onClick={actions.toggleFold}
			/>
		</>
	);
}
