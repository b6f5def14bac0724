import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { eindeVanDag, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { AFSLUITING_DAGEN } from '#lib/keuzes/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { MATRIX } from '#lib/toegang/matrix.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listAfgeschermd } from '../afscherming/data.ts';
import type { Indicator, Vraag } from '../model.ts';
import { RECHT_VAN_ZAKEN } from '../onderwerpen.ts';
import { jaarvraag } from '../rules.ts';
import { runReeks, type Reeks } from '../run.ts';
import { herzieningSchema } from '../schema.ts';
import { listLatereZaken, readAfsluiting, type LatereRij } from './data.ts';
import type { Herziening, LatereZaak } from './model.ts';
import { isGesloten, sluitdagVan, vergelijk } from './rules.ts';

const HOOGSTENS = 200;

/** What a closed year was by the knowledge of its closing day; null when it is the same, or when there is nothing to compare. */
export async function readHerziening(
  toegang: Toegang,
  vraag: Vraag,
  { indicator, uitslag, waarden }: Reeks,
): Promise<Herziening | null> {
  if (indicator.ingelezen || vraag.bekendOp !== undefined || !uitslag.bekend) return null;
  const dagen = (await readAfsluiting(toegang)) ?? AFSLUITING_DAGEN;
  const sluitdag = sluitdagVan(uitslag.schooljaar, dagen);
  if (!isGesloten(sluitdag, uitslag.peildatum, toegang.vandaag)) return null;
  const { peildatum, versie } = uitslag;
  const toen = await runReeks(
    indicator.code,
    { ...vraag, bekendOp: sluitdag, peildatum, versie },
    1,
    toegang,
  );
  if (!toen.ok || !toen.waarde.uitslag.bekend) return null;
  const verschil = vergelijk(indicator, toen.waarde.uitslag, uitslag, waarden);
  return verschil.hoofd.length > 0 || verschil.cellen > 0 ? { sluitdag, ...verschil } : null;
}

export type LatereZaken = {
  readonly indicator: Indicator;
  readonly schooljaar: string;
  readonly sluitdag: Datum;
  readonly zaken: readonly LatereZaak[];
  /** There are more than are shown. */
  readonly meer: boolean;
  readonly waarden: Reeks['waarden'];
};

/** The cases by which a closed year is another figure now; each person in it stands in the logboek. */
export const listHerzien = query({
  naam: 'later geregistreerde zaken achter een cijfer bekijken',
  permission: 'indicator.herleiden',
  verwerking: 'sturing-en-kwaliteit',
  input: herzieningSchema,
  subject: ({ zaken }: LatereZaken) => zaken.flatMap(({ jongereId }) => jongereId ?? []),
  run: async (toegang, { code, ...input }): Promise<Uitkomst<LatereZaken>> => {
    const schooljaar = input.schooljaar ?? schooljaarVan(toegang.vandaag);
    const reeks = await runReeks(code, { ...input, schooljaar }, 1, toegang);
    if (!reeks.ok) return reeks;
    const { indicator, uitslag, waarden } = reeks.waarde;
    const recht = RECHT_VAN_ZAKEN[indicator.onderwerp];
    if (recht && !mag(toegang.actor, recht))
      return weiger('geen-recht', `Dit hoort niet bij uw rol. ${MATRIX[recht].zin}`);
    const sluitdag = sluitdagVan(uitslag.schooljaar, (await readAfsluiting(toegang)) ?? AFSLUITING_DAGEN);
    if (!isGesloten(sluitdag, uitslag.peildatum, toegang.vandaag))
      return weiger('nog-niet-gesloten', 'Dit schooljaar is voor de cijfers nog niet afgesloten.');
    const jaar = { ...jaarvraag(uitslag.schooljaar, toegang.vandaag), peildatum: uitslag.peildatum };
    toegang.merkAan({ soort: 'indicator', id: code });
    const rijen = indicator.ingelezen
      ? []
      : await listLatereZaken(toegang, indicator, jaar, eindeVanDag(sluitdag), HOOGSTENS + 1);
    const getoond = rijen.slice(0, HOOGSTENS);
    const dicht = await listAfgeschermd(toegang, getoond);
    return gelukt({
      ...{ indicator, schooljaar: uitslag.schooljaar, sluitdag, waarden, meer: rijen.length > HOOGSTENS },
      zaken: getoond.map((rij, plek) => toZaak(rij, plek, dicht.has(rij.onderwerpId))),
    });
  },
});

function toZaak(rij: LatereRij, plek: number, afgeschermd: boolean): LatereZaak {
  const { verandering, jongereId, onderwerpId, dimensies, geregistreerdOp, ...naam } = rij;
  return {
    ...{ sleutel: `${onderwerpId} ${verandering} ${plek}`, verandering, onderwerpId, dimensies },
    ...{ geregistreerdOp, afgeschermd },
    jongereId: afgeschermd ? null : jongereId,
    naam: afgeschermd || naam.geslachtsnaam === null ? null : formatNaamInLijst(naam),
  };
}
