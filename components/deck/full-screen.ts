/** Into full screen, or out of it; where the browser refuses, nothing happens. */
export function toggleFullScreen(): void {
	const done =
		document.fullscreenElement === null ? document.documentElement.requestFullscreen?.() : document.exitFullscreen();
	done?.catch(() => {});
}
