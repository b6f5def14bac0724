import type { Mailstand } from '#lib/platform/mail.ts';

/** It certainly did not arrive and will not go by itself: somebody has to do something. */
export function isNietBezorgd(mail: Pick<Mailstand, 'status'> | null): boolean {
  return mail?.status === 'mislukt' || mail?.status === 'ingetrokken';
}
