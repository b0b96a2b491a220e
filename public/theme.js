// Runs before the first paint, so that a chosen theme never flashes. Without a choice the system decides (CSS).
try {
	const theme = localStorage.getItem("readout-theme");
	if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch {
	// Storage is blocked: the system's theme stands.
}
