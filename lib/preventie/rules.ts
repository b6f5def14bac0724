import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Opkomst, Spreekuur, Spreekuurgesprek } from '#lib/preventie/model.ts';

/** Minutes per pupil; a local habit, nothing in the law. */
export const MINUTEN = 20;

/** The first time that is free on this spreekuur; null when it is full. */
export function volgendeTijd(
  { begin, einde }: Pick<Spreekuur, 'begin' | 'einde'>,
  bezet: readonly (string | null)[],
): string | null {
  const taken = new Set(bezet);
  for (let minuut = minutenVan(begin); minuut + MINUTEN <= minutenVan(einde); minuut += MINUTEN) {
    const tijd = tijdVan(minuut);
    if (!taken.has(tijd)) return tijd;
  }
  return null;
}

const minutenVan = (tijd: string): number => Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3, 5));
const tijdVan = (minuten: number): string =>
  `${String(Math.floor(minuten / 60)).padStart(2, '0')}:${String(minuten % 60).padStart(2, '0')}`;

/** A result belongs to a conversation that was; who did not come has none. */
export function decideGesprek(
  spreekuur: Pick<Spreekuur, 'datum' | 'status'>,
  invoer: { opkomst: Opkomst; resultaat: string | null },
  today: Datum,
): Uitkomst<{ opkomst: Opkomst; resultaat: string | null }> {
  if (spreekuur.status === 'vervallen') return weiger('vervallen', 'Dit spreekuur is vervallen.');
  if (spreekuur.datum > today)
    return weiger(
      'nog-niet',
      'Dit spreekuur moet nog komen. Een afzegging legt u vast door de leerling eraf te halen.',
    );
  if (invoer.opkomst !== 'verschenen') return gelukt({ opkomst: invoer.opkomst, resultaat: null });
  if (!invoer.resultaat)
    return weiger('resultaat-ontbreekt', 'Kies wat eruit kwam.', {
      velden: { resultaat: 'Kies een resultaat.' },
    });
  return gelukt({ opkomst: invoer.opkomst, resultaat: invoer.resultaat });
}

/** A spreekuur was held when its day has come; pupils whose coming is unknown stay unknown, never counted as absent. */
export function decideGehouden(spreekuur: Pick<Spreekuur, 'datum' | 'status'>, today: Datum): Uitkomst<null> {
  if (spreekuur.status !== 'gepland') return weiger('niet-gepland', 'Dit spreekuur is al afgesloten.');
  if (spreekuur.datum > today) return weiger('nog-niet', 'Dit spreekuur moet nog komen.');
  return gelukt(null);
}

export function decideVervallen(
  spreekuur: Pick<Spreekuur, 'status'>,
  gesprekken: readonly Pick<Spreekuurgesprek, 'opkomst'>[],
): Uitkomst<null> {
  if (spreekuur.status !== 'gepland') return weiger('niet-gepland', 'Dit spreekuur is al afgesloten.');
  if (gesprekken.some(({ opkomst }) => opkomst === 'verschenen'))
    return weiger('al-gesproken', 'Er is op dit spreekuur al gesproken; sluit het af als gehouden.');
  return gelukt(null);
}

/** Who gets a letter now: not who has one, nor who waits for one. */
export function decideUitnodigen<Rij extends Pick<Spreekuurgesprek, 'id' | 'uitgenodigdOp' | 'opkomst'>>(
  spreekuur: Pick<Spreekuur, 'datum' | 'status'>,
  gesprekken: readonly Rij[],
  wachten: readonly string[],
  today: Datum,
): Uitkomst<readonly Rij[]> {
  if (spreekuur.status !== 'gepland') return weiger('niet-gepland', 'Dit spreekuur is al afgesloten.');
  if (spreekuur.datum < today)
    return weiger('geweest', 'De dag van dit spreekuur is voorbij; uitnodigen kan niet meer.');
  const open = gesprekken.filter(
    ({ id, uitgenodigdOp, opkomst }) => !uitgenodigdOp && !opkomst && !wachten.includes(id),
  );
  return open.length > 0
    ? gelukt(open)
    : weiger('niemand', 'Iedereen op de lijst heeft al een uitnodiging, of die wordt gemaakt.');
}
