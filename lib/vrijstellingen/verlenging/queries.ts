import { filterOpVrij } from '#lib/jongeren/kijkrecht/data.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import { listBureaugemeenten, readAchtergronden } from '#lib/vrijstellingen/achtergrond/data.ts';
import {
  countTeVerlengen,
  listScholenTeVerlengen,
  listTeVerlengen,
  sortOut,
} from '#lib/vrijstellingen/verlenging/data.ts';
import { VERLENGKOLOMMEN } from '#lib/vrijstellingen/verlenging/kolommen.ts';
import type { Verlengpagina, Verlengvoorbeeld, Voorbeeldrij } from '#lib/vrijstellingen/verlenging/model.ts';
import {
  beginVoor,
  dagfouten,
  faseOp,
  isVroeg,
  oordeelSamen,
  toetsVerlenging,
  uiterlijkVoor,
  verlengjaarOp,
  waaromNiet,
} from '#lib/vrijstellingen/verlenging/rules.ts';
import { MEESTE_SAMEN, verlengSchema, voorbeeldSchema } from '#lib/vrijstellingen/verlenging/schema.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';

const KERN = { permission: 'vrijstelling.lezen', verwerking: 'leerplicht-toezicht' } as const;
const PER_PAGINA = 50;
/** Of one school the whole pile on one page: who ticks what came in need not turn pages. */
const PER_SCHOOL = 150;

/** Who must renew for the coming school year, and how far that is. */
export const readVerlenging = query({
  ...KERN,
  naam: 'verlengingen van vrijstellingen bekijken',
  input: verlengSchema,
  subject: (out: Verlengpagina) => [...out.rijen, ...out.overgeslagen].map((rij) => rij.jongereId),
  run: async (
    toegang,
    { na, over, id, gekozen, schooljaar: gevraagd, ...filter },
  ): Promise<Uitkomst<Verlengpagina>> => {
    const { vandaag } = toegang;
    const schooljaar = gevraagd ?? verlengjaarOp(vandaag);
    const perPagina = filter.school ? PER_SCHOOL : PER_PAGINA;
    const rows = await listTeVerlengen(toegang, schooljaar, { ...filter, na }, perPagina + 1);
    const rijen = rows.slice(0, perPagina);
    return gelukt({
      schooljaar,
      fase: faseOp(schooljaar, vandaag),
      uiterlijk: uiterlijkVoor(schooljaar),
      rijen,
      aangevinkt: [...new Set([...gekozen, ...id])],
      overgeslagen: over ? (await sortOut(toegang, schooljaar, over)).overgeslagen : [],
      verder: rows.length > perPagina ? (rijen.at(-1)?.id ?? null) : null,
      ...(await countTeVerlengen(toegang, schooljaar, filter)),
      scholen: await listScholenTeVerlengen(toegang, schooljaar),
      gemeenten: await listGemeenten(toegang),
      lijst: await readLijststand(toegang, 'verlenging', VERLENGKOLOMMEN),
      vandaag,
      mag: {
        behandelen: mag(toegang.actor, 'vrijstelling.behandelen'),
        beslissen: mag(toegang.actor, 'vrijstelling.beslissen'),
      },
    });
  },
});

export const exportVerlenging = exportQuery({
  lijst: 'verlenging',
  zien: 'vrijstelling.lezen',
  verwerking: 'leerplicht-toezicht',
  filter: verlengSchema,
  kolommen: VERLENGKOLOMMEN,
  rijen: (toegang, { na: _, over: __, id: ___, gekozen: ____, schooljaar, ...filter }, hooguit) =>
    listTeVerlengen(toegang, schooljaar ?? verlengjaarOp(toegang.vandaag), filter, hooguit),
  jongereVan: (rij) => rij.jongereId,
});

/** What would happen to each, before anything is done. */
export const previewVerlenging = query({
  ...KERN,
  naam: 'gevolg van samen verlengen bekijken',
  permission: 'vrijstelling.behandelen',
  input: voorbeeldSchema,
  subject: (out: Verlengvoorbeeld) => out.rijen.map((rij) => rij.jongereId),
  run: async (toegang, vraag): Promise<Uitkomst<Verlengvoorbeeld>> => {
    const { id, gekozen, alle, handeling, schooljaar: gevraagd, ...rest } = vraag;
    const { vandaag } = toegang;
    const schooljaar = gevraagd ?? verlengjaarOp(vandaag);
    const { grond, land, school, gemeente, stand } = rest;
    const filter = alle
      ? { grond, land, school, gemeente, stand, samen: handeling === 'verlengen' }
      : { ids: [...gekozen, ...id] };
    const gevonden = await listTeVerlengen(toegang, schooljaar, filter, MEESTE_SAMEN + 1);
    const rijen = gevonden.slice(0, MEESTE_SAMEN);
    const { ontvangenOp, verklaringOp } = rest;
    const fouten = dagfouten(rest, vandaag);
    const goed = Object.keys(fouten).length === 0;
    const dagen = goed && ontvangenOp && verklaringOp ? { schooljaar, ontvangenOp, verklaringOp } : null;
    const achtergronden = await readAchtergronden(
      toegang,
      rijen.map((rij) => rij.jongereId),
    );
    const gemeenten = await listBureaugemeenten(toegang);
    const vrij = await filterOpVrij(
      toegang,
      rijen.map((rij) => rij.jongereId),
    );
    let weegt = false;
    const voorbeeld = rijen.map((rij): Voorbeeldrij => {
      const over = waaromNiet(rij, vrij);
      if (over || handeling === 'herinneren') return { ...rij, kan: !over, waarom: over };
      const achtergrond = achtergronden.get(rij.jongereId);
      if (!achtergrond) return { ...rij, kan: false, waarom: 'Deze jongere is niet gevonden.' };
      const toetsingen = dagen ? toetsVerlenging(rij, { achtergrond, gemeenten }, dagen) : [];
      const oordeel = oordeelSamen(rij, toetsingen);
      weegt ||= oordeel.weegt;
      return { ...rij, kan: oordeel.kan, waarom: oordeel.waarom };
    });
    return gelukt({
      ...{ schooljaar, ontvangenOp, verklaringOp, handeling, rijen: voorbeeld, weegt, vandaag },
      meer: gevonden.length > rijen.length,
      getoetst: dagen !== null,
      fouten: rest.getoetst ? fouten : {},
      pasVanaf: isVroeg(schooljaar, vandaag) ? beginVoor(schooljaar) : null,
    });
  },
});
