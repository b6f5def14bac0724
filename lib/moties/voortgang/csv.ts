import { stringify } from 'csv-stringify/sync';
import type { Motiedossier } from '#lib/moties/model.ts';
import { periodeZin, streefZin } from '#lib/moties/labels.ts';
import { isAfname } from '#lib/moties/voortgang/afname/rules.ts';
import { LABEL_OORDEEL } from '#lib/moties/voortgang/labels.ts';
import type { Celvoortgang, Voortgang, Vraagvoortgang } from '#lib/moties/voortgang/model.ts';

const getal = (waarde: number | null | undefined): string =>
  waarde === null || waarde === undefined ? '' : String(waarde).replace('.', ',');

/** A text that a spreadsheet would take for a formula; a negative number is a number. */
const tekst = (waarde: string): string => (/^[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde);

/** One line for each asked cell: from where, how it is now, and what the target says. Unknown is an empty field, zero is 0. */
export function voortgangCsv(
  { motie, vragen }: Pick<Motiedossier, 'motie' | 'vragen'>,
  voortgang: ReadonlyMap<string, Voortgang>,
): string {
  const rijen = vragen.flatMap((vraag) => {
    const hoe = voortgang.get(vraag.id);
    const kop = {
      ...{ motie: tekst(motie.titel), raad: tekst(motie.raad) },
      ...{ kenmerk: tekst(vraag.kenmerk), gevraagd: tekst(vraag.zin) },
    };
    if (vraag.antwoord.soort === 'niet-te-berekenen')
      return [{ ...kop, ...LEEG, opmerking: tekst(`${vraag.antwoord.reden} ${vraag.antwoord.herkomst}`) }];
    if (!hoe || 'fout' in hoe) return [{ ...kop, ...LEEG, opmerking: hoe ? hoe.fout : '' }];
    const leidend = vraag.streefwaarden.find((streef) => streef.leidend);
    return hoe.cellen.map((cel) => ({
      ...kop,
      ...celVelden(hoe, cel, vraag.nulmeting?.peildatum ?? ''),
      streefwaarde: leidend ? `${streefZin(leidend)}, ${periodeZin(leidend)}` : '',
      oordeel: LABEL_OORDEEL[cel.oordeel],
      opmerking: tekst(
        [
          vraag.voetnoot,
          hoe.breuk ? 'De definitie is veranderd.' : null,
          hoe.naTrendbreuk ? 'Er ligt een trendbreuk tussen de nulmeting en nu.' : null,
          isAfname(hoe.indicator, cel)
            ? 'De verandering is het verschil in aantal sinds de nulmeting.'
            : null,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    }));
  });
  return stringify(rijen, { header: true, delimiter: ';', bom: true });
}

const LEEG = {
  indicator: '',
  versie: '',
  deel: '',
  nulmeting: '',
  'nulmeting op': '',
  nu: '',
  teller: '',
  noemer: '',
  'nu op': '',
  verandering: '',
  streefwaarde: '',
  oordeel: '',
};

function celVelden({ indicator, nu }: Vraagvoortgang, cel: Celvoortgang, nulOp: string) {
  return {
    indicator: indicator.code,
    versie: String(indicator.versie),
    deel: tekst(cel.label),
    nulmeting: getal(cel.nul?.waarde),
    'nulmeting op': nulOp,
    nu: getal(cel.nu?.waarde),
    teller: getal(cel.nu?.teller),
    noemer: getal(cel.nu?.noemer),
    'nu op': nu?.peildatum ?? '',
    verandering: getal(cel.verandering),
  };
}
