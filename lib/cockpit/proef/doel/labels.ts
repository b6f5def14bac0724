import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import type { Doeljaar, Doelproef, Doelrichting, Maat } from './model.ts';

export const LABEL_DOELRICHTING: Record<Doelrichting, string> = {
  hoogstens: 'Hoogstens',
  minstens: 'Minstens',
  daling: 'Daling tegen het jaar ervoor, in %',
};

/** 61,8% · 34 · 12,3 */
export function maatTekst(waarde: number, maat: Maat): string {
  if (maat === 'procent') return `${formatGetal(waarde, 1)}%`;
  return formatGetal(waarde, maat === 'aantal' ? 0 : 1);
}

/** 'hoogstens 2%', 'minstens 100', 'een daling van 10%' */
export function streefTekst({ richting, doel, maat }: Pick<Doelproef, 'richting' | 'doel' | 'maat'>): string {
  const getal = formatGetal(doel, Number.isInteger(doel) ? 0 : 1);
  if (richting === 'daling') return `een daling van ${getal}%`;
  return `${richting} ${getal}${maat === 'procent' ? '%' : ''}`;
}

/** Not measured, unknown and zero are three things. */
export function jaarTekst({ waarde, nietGemeten }: Doeljaar, maat: Maat): string {
  if (nietGemeten) return 'niet gemeten';
  return waarde === null ? 'onbekend' : maatTekst(waarde, maat);
}

/** The answer in a sentence: how many it would be, and how many fewer or more than it was. */
export function doelZin(proef: Doelproef): string {
  const { jaren, schooljaar, maat, bijDoel, richting } = proef;
  const laatste = jaren.at(-1);
  if (!laatste || laatste.waarde === null)
    return `Over ${schooljaar} is dit cijfer onbekend, dus is er niets te proberen.`;
  const streven = streefTekst(proef);
  const kop = kopZin(proef, laatste);
  if (laatste.streef === null)
    return `${kop} ${laatste.naBreuk ? 'Het jaar ervoor telde een andere definitie' : 'Over het jaar ervoor is het onbekend'}, dus is er geen daling te berekenen.`;
  const meer = richting === 'minstens';
  if (maat === 'procent') {
    if (!bijDoel) return kop;
    if (bijDoel.verschil === 0) return `${kop} Dat haalt ${streven} al.`;
    return `${kop} Bij ${streven} zouden het er ${meer ? 'minstens' : 'hoogstens'} ${formatGetal(bijDoel.teller)} zijn: ${formatGetal(bijDoel.verschil)} ${meer ? 'meer' : 'minder'} in dat jaar.`;
  }
  if (laatste.gehaald) return `${kop} Dat haalt ${streven} al.`;
  const grens = maatTekst(laatste.streef, maat);
  const verschil = maatTekst(laatste.verschil ?? 0, maat);
  return maat === 'aantal'
    ? `${kop} Bij ${streven} zouden het er ${meer ? 'minstens' : 'hoogstens'} ${grens} zijn: ${verschil} ${meer ? 'meer' : 'minder'} in dat jaar.`
    : `${kop} Bij ${streven} zou het ${meer ? 'minstens' : 'hoogstens'} ${grens} zijn: ${verschil} ${meer ? 'meer' : 'minder'}.`;
}

function kopZin({ maat, isStand, schooljaar, peildatum, eenheid }: Doelproef, jaar: Doeljaar): string {
  const wanneer = isStand ? `Op ${formatDatum(peildatum)}` : `In ${schooljaar}`;
  const waarde = jaar.waarde ?? 0;
  if (maat === 'procent' && jaar.teller !== null && jaar.noemer !== null)
    return `${wanneer} waren het er ${formatGetal(jaar.teller)} van ${formatGetal(jaar.noemer)} (${maatTekst(waarde, maat)}).`;
  if (maat === 'aantal') return `${wanneer} waren het er ${maatTekst(waarde, maat)}.`;
  const over = jaar.maanden
    ? `, gemiddeld over ${jaar.maanden.length} ${jaar.maanden.length === 1 ? 'maand' : 'maanden'}`
    : '';
  return `${wanneer} was het ${maatTekst(waarde, maat)}${maat === 'procent' ? '' : ` ${eenheid}`}${over}.`;
}

/** In which years it would have been met. */
export function jarenZin({ jaren }: Pick<Doelproef, 'jaren'>): string {
  const bekend = jaren.filter(({ gehaald }) => gehaald !== null);
  if (bekend.length === 0) return 'Over geen van deze jaren is te zeggen of het gehaald zou zijn.';
  const gehaald = bekend.filter(({ gehaald: is }) => is).map(({ schooljaar }) => schooljaar);
  const van = bekend.length === 1 ? 'Het ene jaar waarover het te zeggen is' : `Van de ${bekend.length} jaren waarover het te zeggen is`; // prettier-ignore
  if (gehaald.length === 0)
    return bekend.length === 1
      ? `${van}, zou het niet gehaald zijn.`
      : `${van}, zou het in geen enkel gehaald zijn.`;
  const welke = new Intl.ListFormat('nl', { type: 'conjunction' }).format(gehaald);
  if (bekend.length === 1) return `${van}, zou het gehaald zijn: ${welke}.`;
  return gehaald.length === bekend.length
    ? `${van}, zou het in alle gehaald zijn.`
    : `${van}, zou het in ${gehaald.length} gehaald zijn: ${welke}.`;
}
