"use client";

import { useEffect } from "react";
import { reloadOnce } from "@/components/workspace/reload-once";
import { ServedPage } from "@/components/workspace/served-page";

/** In place of everything, where a script of the page did not load or the page broke as a whole: what the server sent. */
export default function GlobalError({ error }: { error: Error }) {
	useEffect(() => void reloadOnce(error), [error]);
	return (
		<html lang="en">
			<body>
				<ServedPage />
			</body>
		</html>
	);
}
