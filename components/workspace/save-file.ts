/** Gives the browser a text, or bytes of one, to save under a name; it asks the reader where, as it is set up to. */
export function saveFile(name: string, type: string, content: string | ArrayBuffer): void {
	const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads it after the click: freed once it surely has.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
