"use client";

import { useCallback } from "react";

type Served = { readonly nodes: readonly Node[]; readonly classes: string };

/** The page as the server sent it (kept by public/theme.js), put back under a line that says so. */
export function ServedPage() {
	const restore = useCallback((element: HTMLDivElement | null) => {
		const served = Reflect.get(globalThis, "readoutServed") as Served | undefined;
		if (element === null || served === undefined) return;
		document.documentElement.className = served.classes;
		// Only what it is read by: its scripts have run or failed.
		delete document.documentElement.dataset.waiting;
		element.replaceChildren(...served.nodes);
	}, []);
	return (
		<>
			<div className="notice" role="alert" data-no-print="">
				<p>A part of this page did not load, so its timeline does not move. What stands here can be read.</p>
				<button type="button" className="notice-button" onClick={() => location.reload()}>
					Reload
				</button>
			</div>
			<div ref={restore} />
		</>
	);
}
