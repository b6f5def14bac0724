import type { Publicatie } from '#lib/publicaties/model.ts';

/** What everyone may read; what was withdrawn is told to be so on the public page, with the reason and without its figures. */
export function isOpenbaar({ status }: Pick<Publicatie, 'status'>): boolean {
  return status === 'gepubliceerd';
}
