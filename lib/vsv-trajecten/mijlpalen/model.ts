import type { Datum } from '#lib/kalender/model.ts';

/** Contact with the young person or a parent, as far as a milestone follows from it. */
export type Contactdag = { readonly op: Datum; readonly bereikt: boolean };

/** Milestones that follow from contact. */
export const UIT_CONTACT = ['benaderd', 'bereikt'] as const;
export type Contactmijlpaal = (typeof UIT_CONTACT)[number];
