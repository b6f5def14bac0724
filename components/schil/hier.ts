/** The place of the menu where one is: the longest address that this one is of, so that a page of its own goes before the list it hangs under. */
export function hierVan(pad: string, hrefs: readonly string[]): string | undefined {
  return hrefs
    .filter((href) => pad === href || pad.startsWith(`${href}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}
