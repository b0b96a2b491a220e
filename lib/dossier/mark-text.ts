/** Whether a text can be one of our marks. */
export function isVersionMark(text: string): boolean {
	return MARK.test(text) && checkOf(text.slice(0, DIGITS)) === text.slice(DIGITS);
}

/** Crockford's base 32: no letters that are taken for figures, or for one another. */
export const MARK_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
/** Without the one that vouches for them. */
export const DIGITS = 8;
const MARK = /^[0-9a-hjkmnp-tv-z]{9}$/;

/** The character that vouches for the others: each place weighs differently, so that characters that changed places are found too. */
export function checkOf(digits: string): string {
	let sum = 17;
	for (const digit of digits) sum = (sum * 3 + MARK_ALPHABET.indexOf(digit)) % 32;
	return MARK_ALPHABET.charAt(sum);
}
