/** Joins the class names that apply; CSS Modules give `string | undefined`, conditions give `false`. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
