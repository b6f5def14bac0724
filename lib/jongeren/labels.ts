import type { Geslacht, KpUitzonderingCode, Persoonsgegevens } from '#lib/jongeren/model.ts';

export const LABEL_GESLACHT: Record<Geslacht, string> = {
  man: 'man',
  vrouw: 'vrouw',
  x: 'x',
  onbekend: 'onbekend',
};

export const LABEL_KP_UITZONDERING_CODE: Record<KpUitzonderingCode, string> = {
  'pro-diploma': 'schooldiploma praktijkonderwijs',
  'pro-verklaring': 'verklaring praktijkonderwijs',
  'vso-arbeid': 'vso, uitstroomprofiel arbeidsmarkt',
  'vso-dagbesteding': 'vso, uitstroomprofiel dagbesteding',
};

/** Names of the fields in forms and in the comparison after a conflict. */
export const LABEL_VELD: Partial<Record<keyof Persoonsgegevens, string>> = {
  telefoon: 'telefoon',
  email: 'e-mail',
  geheimhouding: 'geheimhouding',
  waarschuwing: 'goed om te weten voor het contact',
  verantwoordelijkeId: 'verantwoordelijke',
  startkwalificatieOp: 'startkwalificatie sinds',
  kpUitzondering: 'uitzondering op de kwalificatieplicht',
  kpUitzonderingOp: 'uitzondering sinds',
};
