import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listJikpkandidaten, listJikpstanden } from '#lib/doelgroepen/jikp/data.ts';
import { JIKPKOLOMMEN } from '#lib/doelgroepen/jikp/kolommen.ts';
import { JIKP_GRONDEN, type Jikpaantal, type Jikplijst, type Jikprij } from '#lib/doelgroepen/jikp/model.ts';
import { JIKP_TOT_EN_MET, jikpOp } from '#lib/doelgroepen/jikp/rules.ts';
import { jikpSchema, type Jikpvraag } from '#lib/doelgroepen/jikp/schema.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';

const PER_PAGINA = 50;
const NET = 250;

/** The JIKP monitor: who it is about today, and by which rule. */
export const readJikp = query({
  naam: 'jongeren in een kwetsbare positie bekijken',
  permission: 'uitbeeld.zien',
  verwerking: 'doorstroompunt-begeleiding',
  input: jikpSchema,
  subject: ({ rijen }: Jikplijst) => rijen.map(({ jongereId }) => jongereId),
  run: async (toegang, vraag): Promise<Uitkomst<Jikplijst>> => {
    const gevonden = await listTot(toegang, vraag, PER_PAGINA + 1);
    const rijen = gevonden.slice(0, PER_PAGINA);
    return gelukt({
      aantallen: await telPerGrond(toegang, vraag),
      rijen,
      verder: gevonden.length > PER_PAGINA ? (rijen.at(-1)?.jongereId ?? null) : null,
      gemeenten: await listGemeenten(toegang),
      stand: await readLijststand(toegang, 'jikp', JIKPKOLOMMEN),
      totEnMet: JIKP_TOT_EN_MET,
    });
  },
});

export const exportJikp = exportQuery({
  lijst: 'jikp',
  zien: 'uitbeeld.zien',
  verwerking: 'doorstroompunt-begeleiding',
  filter: jikpSchema,
  kolommen: JIKPKOLOMMEN,
  rijen: (toegang, vraag, hooguit) => listTot(toegang, { ...vraag, na: undefined }, hooguit),
  jongereVan: (rij) => rij.jongereId,
});

/** The rule leaves some out of the net, so more is fetched until there are enough or nobody is left. */
async function listTot(toegang: Toegang, vraag: Jikpvraag, aantal: number): Promise<Jikprij[]> {
  const vol: Jikprij[] = [];
  let na = vraag.na;
  for (;;) {
    const net = await listJikpkandidaten(toegang, vraag, na, NET);
    for (const kandidaat of net) {
      const uitkomst = jikpOp(kandidaat.scholen, kandidaat.geboortedatum, toegang.vandaag);
      if (uitkomst && (!vraag.grond || uitkomst.grond === vraag.grond))
        vol.push({ ...kandidaat, ...uitkomst });
    }
    na = net.at(-1)?.jongereId;
    if (vol.length >= aantal || net.length < NET || !na) return vol.slice(0, aantal);
  }
}

/** The figure of the monitor, by the same rule as the list. */
async function telPerGrond(toegang: Toegang, vraag: Jikpvraag): Promise<Jikpaantal[]> {
  const binnen = (await listJikpstanden(toegang, vraag)).flatMap(
    ({ scholen, geboortedatum, werkprocesId }) => {
      const uitkomst = jikpOp(scholen, geboortedatum, toegang.vandaag);
      return uitkomst ? [{ grond: uitkomst.grond, werkprocesId }] : [];
    },
  );
  return JIKP_GRONDEN.map((grond) => {
    const wie = binnen.filter((item) => item.grond === grond);
    return { grond, aantal: wie.length, zonderWerk: wie.filter((item) => !item.werkprocesId).length };
  });
}
