/** What the columns of a table without headings are called. */
export function columnNames(count: number): readonly string[] {
	return Array.from({ length: count }, (_, at) => `Column ${at + 1}`);
}
