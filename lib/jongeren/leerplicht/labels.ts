import type { LeeftijdsbandCode, MotiebandCode } from './leeftijdsbanden.ts';
import type { Grond, KpUitzonderingSoort, StatusSoort, UitkomstDoelgroep } from './model.ts';

/** A short label for a list and one plain sentence for whoever asks what it means. */
export type Statuslabel = { readonly kort: string; readonly zin: string };

export const LABEL_STATUS: Record<StatusSoort, Statuslabel> = {
  OVERLEDEN: { kort: 'Overleden', zin: 'De jongere is overleden.' },
  NIET_INGEZETENE: {
    kort: 'Niet ingezetene',
    zin: 'De jongere woont volgens de BRP niet in Nederland en valt niet onder de Leerplichtwet.',
  },
  NOG_NIET_LEERPLICHTIG: {
    kort: 'Nog niet leerplichtig',
    zin: 'Het kind hoeft nog niet naar school.',
  },
  VRIJGESTELD: {
    kort: 'Vrijgesteld',
    zin: 'De jongere hoeft door een vrijstelling niet op een school te zijn ingeschreven.',
  },
  VERVANGENDE_LEERPLICHT: {
    kort: 'Vervangende leerplicht',
    zin: 'De jongere volgt een ander programma in plaats van gewoon naar school te gaan.',
  },
  LEERPLICHTIG: {
    kort: 'Leerplichtig',
    zin: 'De jongere moet op een school zijn ingeschreven en alle lessen volgen.',
  },
  KWALIFICATIEPLICHTIG: {
    kort: 'Kwalificatieplichtig',
    zin: 'De jongere moet onderwijs volgen tot de 18e verjaardag of tot er een startkwalificatie is.',
  },
  KP_UITGEZONDERD: {
    kort: 'Geen kwalificatieplicht',
    zin: 'De kwalificatieplicht geldt niet door het soort onderwijs dat de jongere heeft gevolgd.',
  },
  STARTKWALIFICATIE: {
    kort: 'Startkwalificatie',
    zin: 'De jongere heeft een diploma havo, vwo of mbo niveau 2 of hoger.',
  },
  DOORSTROOMPUNT_LEEFTIJD: {
    kort: 'Leeftijd Doorstroompunt',
    zin: 'De jongere hoeft niet meer naar school, heeft geen startkwalificatie en kan hulp krijgen van het Doorstroompunt.',
  },
  BUITEN_DOELGROEP: {
    kort: 'Buiten de doelgroep',
    zin: 'De jongere valt niet meer onder de Leerplichtwet of het Doorstroompunt.',
  },
};

export const LABEL_GROND: Record<Grond, string> = {
  '5-A': 'artikel 5 onder a, lichamelijk of psychisch niet geschikt voor een school',
  '5-B': 'artikel 5 onder b, bedenkingen tegen de richting van de scholen',
  '5-C': 'artikel 5 onder c, ingeschreven op een school buiten Nederland',
  '5A-TREKKEND': 'artikel 5a, trekkend bestaan',
  '15': 'artikel 15, op andere wijze voldoende onderwijs in bijzondere omstandigheden',
  '3a': 'artikel 3a, school samen met lichte arbeid',
  '3b': 'artikel 3b, laatste leerplichtjaar in het mbo of vavo',
};

export const LABEL_KP_UITZONDERING: Record<KpUitzonderingSoort, string> = {
  PRO_DIPLOMA: 'schooldiploma praktijkonderwijs',
  PRO_VERKLARING: 'verklaring praktijkonderwijs',
  VSO_ARBEID: 'voortgezet speciaal onderwijs, uitstroomprofiel arbeidsmarkt',
  VSO_DAGBESTEDING: 'voortgezet speciaal onderwijs, uitstroomprofiel dagbesteding',
};

export const LABEL_DOELGROEP: Record<UitkomstDoelgroep, string> = {
  NIET_INGESCHREVEN: 'In de doelgroep: niet ingeschreven bij een school en geen startkwalificatie.',
  VERZUIM: 'In de doelgroep: ingeschreven, maar te lang zonder geldige reden geen onderwijs.',
  OVERLEDEN: 'Niet in de doelgroep: overleden.',
  NIET_INGEZETENE: 'Niet in de doelgroep: geen woonadres in Nederland.',
  NOG_NIET_LEERPLICHTIG: 'Niet in de doelgroep: nog niet leerplichtig.',
  LEERPLICHTIG: 'Niet in de doelgroep: de leerplicht geldt nog, ook bij een vrijstelling.',
  KWALIFICATIEPLICHTIG: 'Niet in de doelgroep: de kwalificatieplicht geldt nog, ook bij een vrijstelling.',
  STARTKWALIFICATIE: 'Niet in de doelgroep: de jongere heeft een startkwalificatie.',
  TE_OUD: 'Niet in de doelgroep: de leeftijdsgrens is bereikt.',
  VOLGT_ONDERWIJS: 'Niet in de doelgroep: de jongere volgt onderwijs of is nog niet lang genoeg weg.',
};

export const LABEL_LEEFTIJDSBAND: Record<LeeftijdsbandCode, string> = {
  ONDER_5: 'jonger dan 5 jaar',
  VAN_5_TOT_12: '5 tot en met 11 jaar',
  VAN_12_TOT_16: '12 tot en met 15 jaar',
  VAN_16_TOT_18: '16 en 17 jaar',
  VAN_18_TOT_23: '18 tot en met 22 jaar',
  VAN_23_TOT_27: '23 tot en met 26 jaar',
  VANAF_27: '27 jaar en ouder',
};

export const LABEL_MOTIEBAND: Record<MotiebandCode, string> = {
  MOTIE_16_18: '16 tot 18 jaar',
  MOTIE_18_23: '18 tot 23 jaar',
  MOTIE_23_27: '23 tot 27 jaar',
};
