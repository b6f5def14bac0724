import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum, kleineLetter } from '#lib/kalender/opmaak.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Big5meting } from '#lib/vsv-trajecten/beeld/model.ts';
import { isOpOrde } from '#lib/vsv-trajecten/beeld/rules.ts';
import { MIJLPAAL_LABEL } from '#lib/vsv-trajecten/labels.ts';
import { MIJLPALEN, type Mijlpaal, type Traject } from '#lib/vsv-trajecten/model.ts';
import type { Overlegvooraf } from '#lib/vsv-trajecten/overleg-vooraf/model.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';
import { kop } from '#lib/werkprocessen/rules.ts';

/** A day for a milestone: not ahead, not before an earlier one, not after a later one. */
export function refuseMijlpaal(
  mijlpalen: Traject['mijlpalen'],
  mijlpaal: Mijlpaal,
  op: Datum,
  today: Datum,
): Extract<Uitkomst<never>, { ok: false }> | undefined {
  const fout = (code: string, zin: string) => weiger(code, zin, { velden: { op: zin } });
  if (op > today) return fout('datum-in-toekomst', 'Leg vast wat is gebeurd; deze dag moet nog komen.');
  const plek = MIJLPALEN.indexOf(mijlpaal);
  for (const [index, ander] of MIJLPALEN.entries()) {
    const dag = mijlpalen[ander];
    if (!dag || index === plek) continue;
    if (index < plek && op < dag)
      return fout(
        'volgorde',
        `Dit ligt voor "${kleineLetter(MIJLPAAL_LABEL[ander])}" op ${formatDatum(dag)}.`,
      );
    if (index > plek && op > dag)
      return fout('volgorde', `Dit ligt na "${kleineLetter(MIJLPAAL_LABEL[ander])}" op ${formatDatum(dag)}.`);
  }
  return undefined;
}

/** The days of the whole way together: none ahead, none before an earlier one. Each sentence stands at its own field. */
export function refuseVerloop(
  mijlpalen: Traject['mijlpalen'],
  today: Datum,
): Extract<Uitkomst<never>, { ok: false }> | undefined {
  const velden: Partial<Record<Mijlpaal, string>> = {};
  let eerder: { mijlpaal: Mijlpaal; op: Datum } | undefined;
  for (const mijlpaal of MIJLPALEN) {
    const op = mijlpalen[mijlpaal];
    if (!op) continue;
    if (op > today) velden[mijlpaal] = 'Deze dag moet nog komen.';
    else if (eerder && op < eerder.op)
      velden[mijlpaal] =
        `Dit ligt voor "${kleineLetter(MIJLPAAL_LABEL[eerder.mijlpaal])}" op ${formatDatum(eerder.op)}.`;
    eerder = { mijlpaal, op };
  }
  if (Object.keys(velden).length === 0) return undefined;
  return weiger('volgorde', 'Deze dagen kunnen zo niet na elkaar komen.', { velden });
}

/** May support begin? Only after the school was consulted, where the law asks that, or with the reason why not. */
export function refuseStart(
  traject: Pick<Traject, 'overlegOp' | 'overlegTerzijde'>,
  overleg: Overlegvooraf,
  veld = 'mijlpaal',
): Extract<Uitkomst<never>, { ok: false }> | undefined {
  if (!overleg.nodig || traject.overlegOp || traject.overlegTerzijde) return undefined;
  return weiger('overleg-vooraf', `${overleg.uitleg} Leg dat overleg vast, of waarom het niet kon wachten.`, {
    velden: { [veld]: 'Leg eerst het overleg met de school vast (WEB art. 9.2.5 lid 5).' },
  });
}

/** Letting go: when the last Big 5 are all in order, or with a reason. */
export function decideLoslaten(
  traject: Pick<Traject, 'losgelatenOp' | 'mijlpalen'>,
  laatste: Big5meting | undefined,
  invoer: { op: Datum; reden: string | null },
  today: Datum,
): Uitkomst<{ losgelatenOp: Datum; loslaatreden: string | null; opOrde: boolean }> {
  if (traject.losgelatenOp) return weiger('al-losgelaten', 'Deze jongere is al losgelaten.');
  if (!traject.mijlpalen.gestart)
    return weiger('niet-gestart', 'De begeleiding is nog niet begonnen. Sluit dan het werkproces af.');
  if (invoer.op > today || invoer.op < traject.mijlpalen.gestart)
    return weiger('datum', 'Kies een dag tussen het begin van de begeleiding en vandaag.', {
      velden: { op: 'Kies een dag tussen het begin van de begeleiding en vandaag.' },
    });
  const opOrde = laatste !== undefined && isOpOrde(laatste);
  if (!opOrde && !invoer.reden)
    return weiger(
      'big5-niet-op-orde',
      laatste
        ? 'De Big 5 zijn nog niet alle vijf op orde. Loslaten kan, met een reden.'
        : 'De Big 5 zijn nog niet vastgelegd. Loslaten kan, met een reden.',
      { velden: { reden: 'Schrijf waarom u nu loslaat.' } },
    );
  return gelukt({ losgelatenOp: invoer.op, loslaatreden: opOrde ? null : invoer.reden, opOrde });
}

/** A milestone as it is counted: with where the signal came from, so that the effectrapportage can tell the ways apart. */
export function mijlpaalfeit(
  werk: Werkproces,
  signaalbron: string | null,
  mijlpaal: Mijlpaal,
  op: Datum,
): Feit {
  const { gemeente, sector, soort, doelgroep } = werk;
  return {
    ...kop(werk, op),
    soort: 'TrajectMijlpaal',
    gegevens: { gemeente, sector, soort, mijlpaal, doelgroep, signaalbron },
  };
}
