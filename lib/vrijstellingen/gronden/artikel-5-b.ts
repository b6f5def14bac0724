import { formatDatum } from '#lib/kalender/opmaak.ts';
import { addDays, addMonths, overlapt } from '#lib/kalender/rules.ts';
import { isRichting, RICHTINGEN } from '#lib/scholen/richtingen.ts';
import {
  datumUit,
  INWONER,
  jaNee,
  JA_NEE,
  KENNISGEVING_OP_TIJD,
  onbekend,
  ONDER_PLICHT,
  regel,
  stuk,
  voldoet,
  voldoetNiet,
} from '#lib/vrijstellingen/gronden/bouwstenen.ts';
import type { Gronddefinitie, Toetszaak } from '#lib/vrijstellingen/gronden/model.ts';

export const TERUGBLIK_MAANDEN = 12;

const OVERWEGEND = regel(
  'bedenkingen',
  '5 onder b en 8',
  'Overwegende bedenkingen tegen de richting van alle scholen binnen redelijke afstand',
  jaNee('bedenkingen', {
    ja: voldoet('De verklaring noemt bedenkingen tegen de richting.'),
    nee: voldoetNiet('De verklaring gaat niet over de richting van het onderwijs.'),
    leeg: 'Lees in de verklaring of de bedenkingen over de richting gaan, en niet over de soort school.',
  }),
);

/** Art. 8: not valid for a direction of which the child attended a school in the year before the dagtekening. */
const TERUGBLIK = regel(
  'terugblik',
  '8 lid 2',
  'In het jaar voor de verklaring niet op een school van die richting',
  (zaak) => {
    const op = datumUit(zaak, 'verklaringOp');
    if (!op) return onbekend('Vul de datum van de verklaring in.');
    const genoemd = genoemdeRichtingen(zaak);
    if (genoemd.length === 0) return onbekend('Vul in tegen welke richtingen de bedenkingen zijn.');
    const jaar = { van: addMonths(op, -TERUGBLIK_MAANDEN), tot: addDays(op, -1) };
    const bezocht = zaak.inschrijvingen.filter((item) => overlapt(item, jaar));
    const zelfde = bezocht.find((item) => item.richting !== null && genoemd.includes(item.richting));
    if (zelfde)
      return voldoetNiet(
        `Tussen ${formatDatum(jaar.van)} en ${formatDatum(jaar.tot)} ingeschreven bij ${zelfde.school} (${richtingLabel(zelfde.richting)}).`,
      );
    const zonder = bezocht.find((item) => item.richting === null);
    if (zonder)
      return onbekend(
        `Van ${zonder.school} is de richting niet bekend. Vraag haar na; zij staat bij Beheer, Scholen.`,
      );
    return voldoet(
      bezocht.length === 0
        ? `Sinds ${formatDatum(jaar.van)} op geen school in Nederland ingeschreven.`
        : `De scholen sinds ${formatDatum(jaar.van)} hebben een andere richting.`,
    );
  },
);

function genoemdeRichtingen(zaak: Toetszaak): string[] {
  return (zaak.gegevens.richtingen ?? '').split('|').filter(Boolean);
}

function richtingLabel(code: string | null): string {
  return code && isRichting(code) ? RICHTINGEN[code].toLowerCase() : 'richting onbekend';
}

export const ARTIKEL_5_B: Gronddefinitie = {
  grond: '5-B',
  artikel: '5 onder b',
  titel: 'Overwegende bedenkingen tegen de richting van het onderwijs',
  aard: 'beroep',
  gezag: 'Werkt van rechtswege na een geldige kennisgeving; de leerplichtambtenaar toetst de voorwaarden',
  uitleg:
    'De ouder verklaart bedenkingen te hebben tegen de richting van alle scholen binnen redelijke afstand.',
  termijn: null,
  duur: 'schooljaar',
  verlenging: 'voor-1-juli',
  horen: [],
  bewijs: [
    stuk('kennisgeving', 'Kennisgeving van de ouder'),
    stuk('verklaring', 'Verklaring over de bedenkingen (art. 8)'),
  ],
  velden: [
    { naam: 'verklaringOp', label: 'Dagtekening van de verklaring', soort: 'datum' },
    {
      naam: 'bedenkingen',
      label: 'Gaan de bedenkingen over de richting van het onderwijs?',
      soort: 'ja-nee',
      keuzes: JA_NEE,
    },
    {
      naam: 'richtingen',
      label: 'Richtingen die de verklaring noemt',
      soort: 'richtingen',
      hint: 'Leg vast welke richtingen worden afgewezen, niet wat iemand zelf gelooft.',
    },
  ],
  regels: [INWONER, ONDER_PLICHT, KENNISGEVING_OP_TIJD, OVERWEGEND, TERUGBLIK],
  brief: {
    ja: 'besluit-vrijstelling',
    nee: 'besluit-geen-vrijstelling',
    herinnering: 'herinnering-vrijstelling',
  },
  duo: { soort: 'vrijstelling', moment: 'beroep' },
};
