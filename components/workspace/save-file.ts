/**
 * Gives the browser a text, bytes of one, or a finished file to save under a name; it asks the reader where, as it is set up to.
 * @param type of a text; a Blob has its own
 */
export function saveFile(name: string, type: string, content: string | Blob | ArrayBuffer): void {
	const file = content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` });
	const address = URL.createObjectURL(file);
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads it after the click: freed once it surely has.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
