import { type ReactNode, Suspense } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { Notice } from "./notice";
import { NearestLinks } from "./on-demand";
import { placeHere } from "./use-address";

/** What is to be said of the address that the page was opened with; undefined where all of it was understood. */
export function addressNotice({
	missing,
	dropped,
	lookup,
	root,
}: {
	readonly missing: boolean;
	readonly dropped: number;
	readonly lookup: Lookup;
	readonly root: string;
}): ReactNode | undefined {
	if (missing)
		return (
			<Notice>
				The address names nothing in this dossier; this is the dossier itself.{" "}
				<Suspense fallback={null}>
					<NearestLinks path={placeHere(root).path} lookup={lookup} root={root} />
				</Suspense>
			</Notice>
		);
	return dropped > 0 ? <Notice>Part of the address was not understood and was left out.</Notice> : undefined;
}
