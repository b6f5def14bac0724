/** Joins class names; what is false or empty falls out. */
export function klassen(...namen: (string | false | null | undefined)[]): string {
  return namen.filter(Boolean).join(' ');
}
