import type { Gronddefinitie } from '#lib/vrijstellingen/gronden/model.ts';
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

/** When something is put ready for DUO, and what happens when it turns out otherwise. */
export const LEVERMOMENT_ZIN: Record<Gronddefinitie['duo']['moment'], string> = {
  beroep:
    'Een beroep staat klaar zodra de kennisgeving binnen is. Voldoet het niet of wordt het ingetrokken, dan vervalt het bericht of gaat er een intrekking achteraan.',
  besluit: 'Een bericht staat klaar zodra het besluit positief is; van een afwijzing hoort DUO niets.',
};
