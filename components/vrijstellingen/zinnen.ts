import { formatDatum } from '#lib/kalender/opmaak.ts';
import { LABEL_GROND } from '#lib/jongeren/leerplicht/labels.ts';
import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import type { Feiten, Feitsoort } from '#lib/logboek/feitsoorten.ts';
import { BEZWAAR_LABEL, ZAAKSTATUS_LABEL } from '#lib/vrijstellingen/zaken/labels.ts';
import type { Bezwaaruitkomst, Zaakstatus } from '#lib/vrijstellingen/zaken/model.ts';

type Feit = { [Soort in Feitsoort]: { soort: Soort; gegevens: Feiten[Soort] } }[Feitsoort];

/** What happened with a vrijstelling, as a colleague would say it; undefined for another kind of fact. */
export function vrijstellingzin(feit: Feit): string | undefined {
  switch (feit.soort) {
    case 'BeroepOpVrijstellingGedaan': {
      const { grond, opTijd } = feit.gegevens;
      return `Beroep op vrijstelling ontvangen: ${grondLabel(grond)}${opTijd === false ? ', te laat' : ''}`;
    }
    case 'VrijstellingAangevraagd':
      return `Aanvraag ontvangen: ${grondLabel(feit.gegevens.grond)}`;
    case 'BeroepOpVrijstellingGetoetst':
    case 'VrijstellingBesloten':
      return `Vrijstelling op ${grondLabel(feit.gegevens.grond)}: ${statusLabel(feit.gegevens.uitkomst)}`;
    case 'VrijstellingBeeindigd':
      return `Vrijstelling eindigt eerder, op ${formatDatum(feit.gegevens.tot)}`;
    case 'VrijstellingBezwaar': {
      const { uitkomst, opTijd } = feit.gegevens;
      return uitkomst
        ? `Beslissing op bezwaar: ${(BEZWAAR_LABEL[uitkomst as Bezwaaruitkomst] ?? uitkomst).toLowerCase()}`
        : `Bezwaar ontvangen tegen het besluit over vrijstelling${opTijd === false ? ', te laat' : ''}`;
    }
    case 'VrijstellingHerzien':
      return 'Uitkomst van de vrijstelling herzien';
    default:
      return undefined;
  }
}

const grondLabel = (grond: string) => LABEL_GROND[grond as Grond] ?? grond;
const statusLabel = (status: string) => (ZAAKSTATUS_LABEL[status as Zaakstatus] ?? status).toLowerCase();
