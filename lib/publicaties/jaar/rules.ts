import { createHash } from 'node:crypto';

/** Stands for these publications as they are: another one, or one that was made anew, gives another. */
export function kenmerkVan(publicaties: readonly { readonly id: string; readonly hash: string }[]): string {
  const regels = publicaties.map(({ id, hash }) => `${id} ${hash}`).toSorted();
  return createHash('sha256').update(regels.join('\n')).digest('hex');
}
