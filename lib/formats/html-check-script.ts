/**
 * The one script of a document that stands by itself: counts the checksum of each part that names one, and says whether all
 * are as they were exported; how many there are beyond words and data stands beside it. Without `<` and `&`, so that HTML and XML read it alike.
 */
export const HTML_CHECK_SCRIPT = `
(async () => {
	const status = document.getElementById("check");
	const say = (kind, words) => {
		status.dataset.check = kind;
		status.textContent = words;
	};
	if (!globalThis.crypto?.subtle) {
		say("unverified", "Not verified here: this browser counts no checksum at such an address. Readout does when it opens the file.");
		return;
	}
	const parts = [...document.querySelectorAll("[data-sha256]")];
	let same = parts.length === Number(status.dataset.parts ?? 2);
	for (const part of parts) {
		const bytes = new TextEncoder().encode(part.textContent);
		const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
		const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
		if (hex !== part.dataset.sha256) same = false;
	}
	if (same) say("intact", "Intact: words and data are as they were exported.");
	else say("changed", "Changed since it was exported.");
})();
`;
