import type { Datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Inschrijvingsstand } from '#lib/werkprocessen/afsluiten/model.ts';
import { kernresultaat } from '#lib/werkprocessen/kernlijst.ts';
import type { GeslotenWerkproces, Resultaat, Stapregistratie, Werkproces } from '#lib/werkprocessen/model.ts';
import { kaartVan, onaangeraakteFasen } from '#lib/werkprocessen/routekaarten/rules.ts';
import { gesloten, isOpen, kop } from '#lib/werkprocessen/rules.ts';

export type Sluitbesluit = {
  readonly geslotenOp: Datum;
  readonly resultaat: Resultaat;
  readonly sluitreden: string | null;
  readonly feiten: readonly Feit[];
};

/** Closing is always possible; phases that were not walked through take one reason, unless the result is administrative. */
export function decideSluiten(
  werkproces: Werkproces,
  registraties: readonly Stapregistratie[],
  invoer: { resultaat: Resultaat; sluitreden: string | null },
  today: Datum,
): Uitkomst<Sluitbesluit> {
  if (!isOpen(werkproces)) return gesloten();
  const { resultaat } = invoer;
  const fasen = fasenZonderStap(werkproces, registraties, resultaat);
  if (fasen.length > 0 && !invoer.sluitreden)
    return weiger(
      'reden-ontbreekt',
      `Nog niet doorlopen: ${fasen.join(', ')}. Kies één reden waarom dat niet hoefde.`,
      { velden: { sluitreden: 'Kies een reden.' }, gegevens: { fasen } },
    );
  const { soort, gemeente, sector, gestartOp } = werkproces;
  const closed: Feit = {
    ...kop(werkproces, today),
    soort: 'WerkprocesGesloten',
    gegevens: { gemeente, sector, soort, resultaat: resultaat.code, kern: resultaat.kern, gestartOp },
  };
  const sluitreden = fasen.length > 0 ? invoer.sluitreden : null;
  const missed: Feit[] = sluitreden
    ? [
        {
          ...kop(werkproces, today),
          soort: 'FasenNietDoorlopen',
          gegevens: { soort, fasen, reden: sluitreden },
        },
      ]
    : [];
  return gelukt({ geslotenOp: today, resultaat, sluitreden, feiten: [closed, ...missed] });
}

/** Does this result say that somebody stands at a school? Whether it is so follows from an enrolment, never from the result. */
export function zegtIngeschreven(kern: string): boolean {
  return kern === 'inschrijving-school' || kern === 'blijft-op-school' || kern === 'andere-opleiding';
}

/**
 * Absoluut verzuim that ends with somebody at a school while no enrolment is on file: the next comparison finds the same jongere again.
 * Private education and a school abroad have no enrolment to wait for.
 */
export function mistInschrijving(soort: string, kern: string, stand: Inschrijvingsstand | null): boolean {
  if (soort !== 'absoluut-verzuim' || kern === 'particulier-onderwijs') return false;
  return kernresultaat(kern)?.kpiKlasse === 'SCHOOL' && stand?.bekend !== true;
}

/** Names of the phases that ask for a reason at closing with this result. */
export function fasenZonderStap(
  werkproces: Werkproces,
  registraties: readonly Stapregistratie[],
  resultaat: Resultaat,
): string[] {
  const kaart = kaartVan(werkproces);
  if (!kaart || kernresultaat(resultaat.kern)?.administratief) return [];
  return onaangeraakteFasen(kaart, registraties).map((fase) => fase.naam);
}

export function decideHeropenen(
  werkproces: Werkproces,
  reden: string,
  today: Datum,
): Uitkomst<readonly Feit[]> {
  if (isOpen(werkproces)) return weiger('niet-gesloten', 'Dit werkproces is niet gesloten.');
  const { soort, gemeente, sector }: GeslotenWerkproces = werkproces;
  return gelukt([
    {
      ...kop(werkproces, today),
      soort: 'WerkprocesHeropend',
      gegevens: { gemeente, sector, soort, reden },
    },
  ]);
}
