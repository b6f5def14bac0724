import type { Levering, Leverstatus } from '#lib/vrijstellingen/levering/model.ts';

export const LEVERSTATUS_LABEL: Record<Leverstatus, string> = {
  klaar: 'staat klaar',
  'in-bestand': 'in een bestand gezet',
  geleverd: 'aangekomen',
  afgekeurd: 'afgekeurd',
  vervallen: 'vervallen',
};

export const LEVERHANDELING_LABEL: Record<Levering['handeling'], string> = {
  nieuw: 'Melding',
  correctie: 'Verbetering',
  intrekking: 'Intrekking',
};
