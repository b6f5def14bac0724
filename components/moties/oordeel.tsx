import { LABEL_OORDEEL } from '#lib/moties/voortgang/labels.ts';
import type { Oordeel } from '#lib/moties/voortgang/model.ts';
import { Status, type Toon } from '#components/ui/status.tsx';

const TOON: Readonly<Record<Oordeel, Toon>> = {
  'op-koers': 'goed',
  gehaald: 'goed',
  'niet-op-koers': 'te-laat',
  'niet-gehaald': 'te-laat',
  'nog-niet-gehaald': 'let-op',
  'nog-niet-begonnen': 'neutraal',
  'te-vroeg': 'neutraal',
  onbekend: 'neutraal',
  'geen-nulmeting': 'let-op',
  breuk: 'let-op',
  trendbreuk: 'let-op',
  'was-al-nul': 'neutraal',
  'geen-streefwaarde': 'neutraal',
  'geen-ambitie': 'neutraal',
};

export function OordeelStatus({ oordeel }: { oordeel: Oordeel }) {
  return <Status toon={TOON[oordeel]}>{LABEL_OORDEEL[oordeel]}</Status>;
}
