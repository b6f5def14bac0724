import type { Instemmingkern, Wijze } from '#lib/instemming/model.ts';

export const KERN_LABEL: Record<Instemmingkern, string> = {
  bijzonder: 'Opent de afgeschermde gegevens over gezondheid en justitie',
  delen: 'Grondslag om te delen met partners',
  overig: 'Wordt alleen onthouden',
};

export const WIJZE_LABEL: Record<Wijze, string> = {
  ondertekend: 'Ondertekend',
  mondeling: 'In een gesprek',
  digitaal: 'Per bericht',
};
