import type { Gesprekssoort } from '#lib/contact/gesprek/model.ts';

export const LABEL_GESPREKSSOORT: Record<Gesprekssoort, string> = {
  kennismaking: 'Kennismaking',
  verzuimgesprek: 'Verzuimgesprek',
  spreekuur: 'Spreekuur',
  voortgang: 'Voortgang',
  overleg: 'Overleg met anderen',
  afsluiting: 'Afsluiting',
};
