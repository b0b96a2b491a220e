import { Suspense } from "react";
import type { Scope } from "@/components/briefing/scope";
import type { Lookup } from "@/lib/dossier/lookup";
import type { Filter } from "@/lib/view/filter";
import type { Between, View } from "@/lib/view/view";
import { ChangesTab, ChecksPanel, Scorecard } from "./on-demand";
import type { DrawnPages } from "./panel";

/** The pages of the whole dossier as they answer to the reader. */
export function livePages({
	view,
	whole,
	onFilter,
	onBetween,
}: {
	readonly view: View;
	readonly whole: Lookup;
	readonly onFilter: (filter: Filter) => void;
	readonly onBetween: (between: Between) => void;
}): (scope: Scope) => DrawnPages {
	return (scope) => ({
		scorecard: (
			<Suspense fallback={null}>
				<Scorecard scope={scope} filter={view.filter} onFilter={onFilter} />
			</Suspense>
		),
		checks: (
			<Suspense fallback={null}>
				<ChecksPanel scope={{ ...scope, lookup: whole }} />
			</Suspense>
		),
		changes: (
			<Suspense fallback={null}>
				<ChangesTab whole={whole} view={view} scope={scope} onBetween={onBetween} />
			</Suspense>
		),
	});
}
