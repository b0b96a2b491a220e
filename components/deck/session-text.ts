/** What this window keeps over a reload; a browser that keeps nothing forgets it, and says nothing. */
export function readSessionText(key: string): string | null {
	try {
		return sessionStorage.getItem(key);
	} catch {
		return null;
	}
}

export function writeSessionText(key: string, text: string): void {
	try {
		sessionStorage.setItem(key, text);
	} catch {
		// It holds for as long as the page does.
	}
}
