const ONES = [
	"none",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve",
	"thirteen",
	"fourteen",
	"fifteen",
	"sixteen",
	"seventeen",
	"eighteen",
	"nineteen",
];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** A count in running text: 0 → "none", 13 → "thirteen", 42 → "forty-two"; from a hundred on in figures. */
export function numberWords(n: number): string {
	const small = ONES[n];
	if (small !== undefined) return small;
	const tens = TENS[Math.floor(n / 10)];
	if (tens === undefined) return `${n}`;
	return n % 10 === 0 ? tens : `${tens}-${ONES[n % 10]}`;
}
