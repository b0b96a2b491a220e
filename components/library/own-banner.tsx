"use client";

import { saveFile } from "@/components/workspace/save-file";
import { troubleWords } from "@/lib/library/storage-trouble";
import type { Opened } from "./opened";
import type { Role } from "./use-writer";

/** Over an own dossier of which something is to be said: that it is not saved, follows another tab, is damaged, or newer. */
export function OwnBanner({
	opened: { key, save, newer, spoiled },
	role,
	removed,
	onTakeOver,
	onDownload,
	onRetry,
}: {
	readonly opened: Opened;
	readonly role: Role;
	readonly removed: boolean;
	readonly onTakeOver: () => void;
	readonly onDownload: () => void;
	readonly onRetry: () => void;
}) {
	return (
		<>
			{save.kind === "failed" ? (
				<div className="notice" role="alert" data-no-print="">
					<p>{troubleWords(save.trouble, save.room)}</p>
					<Download onDownload={onDownload} />
					<button type="button" className="notice-button" onClick={onRetry}>
						Try again
					</button>
				</div>
			) : null}
			{spoiled === null ? null : (
				<div className="notice" role="alert" data-no-print="">
					<p>The newest saved state of this dossier is damaged; the one before it is open.</p>
					<button
						type="button"
						className="notice-button"
						onClick={() => saveFile(`${key}-damaged.json`, "application/json", spoiled)}
					>
						Download the damaged file
					</button>
				</div>
			)}
			{removed ? (
				<div className="notice" role="status" data-no-print="">
					<p>This dossier was removed in another tab. It is still open here.</p>
					<Download onDownload={onDownload} />
				</div>
			) : null}
			{newer === null ? null : (
				<div className="notice" role="status" data-no-print="">
					<p>{`Made with a newer Readout (format readout-dossier/${newer}): for reading only. Its file is kept as it is.`}</p>
					<Download onDownload={onDownload} />
				</div>
			)}
			{role === "follower" ? (
				<div className="notice" role="status" data-no-print="" data-role="follower">
					<p>This dossier is open in another tab, which writes it. This tab follows.</p>
					<button type="button" className="notice-button" onClick={onTakeOver}>
						Take over
					</button>
				</div>
			) : null}
		</>
	);
}

function Download({ onDownload }: { readonly onDownload: () => void }) {
	return (
		<button type="button" className="notice-button" onClick={onDownload}>
			Download dossier
		</button>
	);
}
