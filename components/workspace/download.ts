/** Hands a text to the reader as a file of that name; nothing is written before it is whole. */
export function download(text: string, name: string, type: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// The browser has taken the file by the next turn; the address would keep its bytes in memory.
	setTimeout(() => URL.revokeObjectURL(address), 0);
}
