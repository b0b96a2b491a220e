/** edtf ships no types; of it we use the parser alone, through `edtf-door.ts`. */
declare module "edtf" {
	export function parse(
		text: string,
		constraints?: { readonly level?: number; readonly seasonUncertainty?: boolean },
	): unknown;
}
