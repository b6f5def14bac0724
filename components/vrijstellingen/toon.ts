import type { Oordeel } from '#lib/vrijstellingen/gronden/model.ts';
import type { Zaakstatus } from '#lib/vrijstellingen/zaken/model.ts';
import type { Toon } from '#components/ui/status.tsx';

export const STATUS_TOON: Record<Zaakstatus, Toon> = {
  ontvangen: 'bezig',
  getoetst: 'bezig',
  compleet: 'bezig',
  gehoord: 'bezig',
  vrijgesteld: 'goed',
  verleend: 'goed',
  'niet-voldaan': 'neutraal',
  geweigerd: 'neutraal',
  'buiten-behandeling': 'neutraal',
  ingetrokken: 'neutraal',
};

export const OORDEEL_TOON: Record<Oordeel, Toon> = {
  voldoet: 'goed',
  'voldoet-niet': 'te-laat',
  'let-op': 'let-op',
  onbekend: 'neutraal',
};
