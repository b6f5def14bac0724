import { listGemeentenElders, readWoonplaats } from '#lib/jongeren/gemeenten/data.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { listKandidaten, readAangeleverd } from '#lib/meldingen/koppelen/data.ts';
import {
  findDetail,
  findKortGesloten,
  listEerdere,
  listTerugmeldregels,
  readWie,
} from '#lib/meldingen/lezen/data.ts';
import type { Meldingpagina } from '#lib/meldingen/lezen/model.ts';
import { readVerzuimstand } from '#lib/meldingen/langdurig/data.ts';
import { isBuitenPlicht, langdurigIn } from '#lib/meldingen/langdurig/rules.ts';
import type { Categorie } from '#lib/meldingen/model.ts';
import { placeMelding } from '#lib/meldingen/nemen/rules.ts';
import { readMeldingSchema } from '#lib/meldingen/schema.ts';
import { readZestiengegevens } from '#lib/meldingen/zestien/data.ts';
import { invulweken, vakantieweken, zestienbeeld } from '#lib/meldingen/zestien/rules.ts';
import { findVerplaatsing } from '#lib/meldingen/verplaatsen/data.ts';
import { listTriage } from '#lib/meldingen/triage/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listCollegas } from '#lib/werkprocessen/collegas/data.ts';
import { listLopend } from '#lib/werkprocessen/data.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';

/** Everything one needs to decide about a melding, with the earlier ones beside it. */
export const readMelding = query({
  naam: 'melding openen',
  permission: 'melding.lezen',
  verwerking: 'leerplicht-toezicht',
  input: readMeldingSchema,
  subject: (out: Meldingpagina) => [
    ...(out.wie.jongereId ? [out.wie.jongereId] : []),
    ...out.kandidaten.map((kandidaat) => kandidaat.jongereId),
  ],
  run: async (toegang, { id }): Promise<Uitkomst<Meldingpagina>> => {
    const detail = await findDetail(toegang, id);
    if (!detail) return nietGevonden('Deze melding');
    toegang.merkAan({ soort: 'melding', id });
    const { jongereId, bevestigdOp, ...melding } = detail;
    const werk = jongereId ? await listLopend(toegang, jongereId) : [];
    const collegas = new Map((await listCollegas(toegang)).map((collega) => [collega.id, collega.naam]));
    const [getriageerd] = await listTriage(toegang, [id]);
    const plaatsing = placeMelding(melding, werk, { routekaart: null, werkproces: null });
    const aangeleverd = jongereId ? undefined : await readAangeleverd(toegang, id);
    return gelukt({
      melding,
      bevestigdOp,
      wie: await readWie(toegang, id, jongereId),
      triage: getriageerd?.triage ?? { prioriteit: melding.prioriteit, redenen: [] },
      eerdere: await listEerdere(toegang, id, jongereId),
      lopend: werk.map(({ eigenaarId, id: werkId, soort, routekaart, gestartOp }) => ({
        id: werkId,
        soort,
        routekaart,
        gestartOp,
        eigenaar: eigenaarId ? (collegas.get(eigenaarId) ?? null) : null,
      })),
      plaatsing,
      kortGesloten:
        jongereId && plaatsing.werkprocesId === null && melding.status === 'R'
          ? await findKortGesloten(toegang, jongereId, plaatsing.soort)
          : null,
      zestien: await readZestien(toegang, id, melding.categorie),
      langdurig: await readLangdurig(toegang, id),
      verplaatsing: (await findVerplaatsing(toegang, id))?.bundelId ?? null,
      kandidaten: aangeleverd ? await listKandidaten(toegang, aangeleverd) : [],
      terugmeldingen: await listTerugmeldregels(toegang, id),
      gemeenten: await listGemeenten(toegang),
      elders: await listGemeentenElders(toegang),
      woont: (jongereId ? await readWoonplaats(toegang, jongereId) : undefined) ?? null,
      vandaag: toegang.vandaag,
      mag: rightsOf(toegang),
    });
  },
});

/** Hours matter where somebody is enrolled and stays away; not for someone enrolled nowhere. */
async function readZestien(
  toegang: Toegang,
  id: string,
  categorie: Categorie,
): Promise<Meldingpagina['zestien']> {
  const gegevens = categorie === 'absoluut' ? undefined : await readZestiengegevens(toegang, id);
  if (!gegevens) return null;
  const weken = invulweken(gegevens);
  const vrij = vakantieweken(weken, gegevens.regio);
  return { beeld: zestienbeeld(gegevens), invulweken: weken, vakantieweken: vrij };
}

async function readLangdurig(toegang: Toegang, id: string): Promise<Meldingpagina['langdurig']> {
  const gelezen = await readVerzuimstand(toegang, id);
  return {
    signaal: gelezen ? langdurigIn(gelezen.stand, gelezen.grens, toegang.vandaag) : null,
    buitenPlicht: gelezen ? isBuitenPlicht(gelezen.stand, gelezen.grens, toegang.vandaag) : false,
    vastgesteldOp: gelezen?.stand.langdurigOp ?? null,
  };
}

function rightsOf({ actor }: Toegang): Meldingpagina['mag'] {
  return {
    behandelen: mag(actor, 'melding.behandelen'),
    koppelen: mag(actor, 'melding.koppelen'),
    intrekken: mag(actor, 'melding.intrekken'),
    heropenen: mag(actor, 'melding.heropenen'),
  };
}
