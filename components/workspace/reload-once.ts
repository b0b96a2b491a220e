const KEY = "readout-reloaded";

/** Whether an error says that a file of the page did not come, as after a new version was put up or the network went. */
export function isMissingFile(error: unknown): error is Error {
	return error instanceof Error && error.name === "ChunkLoadError";
}

/**
 * Reloads the page where one of its files did not come, for a newer version of the page may ask for another: once a visit
 * for each file, and only where the page itself can be had, for else the browser's own error would take its place. In all
 * other cases nothing happens, and what the caller says of the failure stands.
 */
export async function reloadOnce(error: unknown): Promise<void> {
	if (!isMissingFile(error)) return;
	try {
		const told = sessionStorage.getItem(KEY) ?? "";
		if (told.includes(error.message) || !(await fetch(location.href)).ok) return;
		sessionStorage.setItem(KEY, `${told}\n${error.message}`);
		location.reload();
	} catch {
		// No network, or no storage to remember by: what stands can be read.
	}
}
