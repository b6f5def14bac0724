/** Stands for these publications as they are: another one, or one that was made anew, gives another. */
export function kenmerkVan(publicaties: readonly { readonly hash: string }[]): string {
  return publicaties
    .map(({ hash }) => hash)
    .toSorted()
    .join('-');
}
