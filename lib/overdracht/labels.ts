import type { Overdrachtstatus } from '#lib/overdracht/model.ts';

export const OVERDRACHTSTATUS_LABEL: Record<Overdrachtstatus, string> = {
  verstuurd: 'Verstuurd',
  aangeboden: 'Wacht op antwoord',
  aangenomen: 'Aangenomen',
  geweigerd: 'Geweigerd',
  ingetrokken: 'Ingetrokken',
};
