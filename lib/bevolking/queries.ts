import { isTaak, NOG_TE_DOEN_DAGEN } from '#lib/bevolking/rules.ts';
import { KERN_BIJ_TAAK, type Taakcode, type Wijzigingspagina } from '#lib/bevolking/model.ts';
import { readWie } from '#lib/bevolking/data.ts';
import { wijzigingSchema } from '#lib/bevolking/schema.ts';
import { listBlad } from '#lib/contact/afspraken/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { listTermijnenVan } from '#lib/termijnen/bewaken/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listResultaten } from '#lib/werkprocessen/codelijsten/data.ts';
import { naamVan } from '#lib/werkprocessen/collegas/data.ts';
import { listLopend } from '#lib/werkprocessen/data.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';

/** Kinds of work with a record of their own are ended on their own page. */
const HIER_TE_SLUITEN: readonly string[] = [
  'relatief-verzuim',
  'absoluut-verzuim',
  'preventief',
  'verzuim-18plus',
];

const HOOGUIT_AFSPRAKEN = 50;

/** What a change in the BRP asks of this dossier: the tasks, and the running work with the end that fits. */
export const readWijziging = query({
  naam: 'wijziging uit de BRP bekijken',
  permission: 'dossier.lezen',
  verwerking: 'leerplicht-toezicht',
  input: wijzigingSchema,
  subject: (out: Wijzigingspagina) => [out.jongereId],
  run: async (toegang, { jongereId }): Promise<Uitkomst<Wijzigingspagina>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const wie = await readWie(toegang, jongereId);
    if (!wie) return nietGevonden('Deze jongere');
    const { taken, gedaan } = await listTaken(toegang, jongereId);
    const codes = [...taken, ...gedaan].map(({ code }) => code);
    const lopend = await listLopend(toegang, jongereId);
    const gepland = mag(toegang.actor, 'afspraak.zien')
      ? await listBlad(toegang, 'gepland', jongereId, null, HOOGUIT_AFSPRAKEN)
      : [];
    const werk = [];
    for (const item of lopend) werk.push(await toWerk(toegang, item, codes));
    const { geboortedatum, gemeente, ...naam } = wie;
    return gelukt({
      ...{ jongereId, naam, geboortedatum, gemeente, taken, gedaan, werk },
      afspraken: gepland
        .filter(({ datum }) => datum >= toegang.vandaag)
        .map(({ id, vorm, datum, tijd, wie }) => ({ id, vorm, datum, tijd, wie })),
      vandaag: toegang.vandaag,
      mag: {
        verwerken: mag(toegang.actor, 'dossier.wijzigen'),
        sluiten: mag(toegang.actor, 'werkproces.behandelen'),
      },
    });
  },
});

/** A task that is done still says which end fits the work that runs on. */
async function listTaken(
  toegang: Toegang,
  jongereId: string,
): Promise<Pick<Wijzigingspagina, 'taken' | 'gedaan'>> {
  const termijnen = await listTermijnenVan(toegang, jongereId);
  const vanaf = addDays(toegang.vandaag, -NOG_TE_DOEN_DAGEN);
  return {
    taken: termijnen.flatMap(({ id, code, startOp, status, uiterlijk }) =>
      (status === 'loopt' || status === 'opgeschort') && isTaak(code)
        ? [{ id, code, start: startOp, uiterlijk }]
        : [],
    ),
    gedaan: termijnen.flatMap((rij) =>
      rij.status === 'voldaan' && rij.afgedaanOp >= vanaf && isTaak(rij.code)
        ? [{ id: rij.id, code: rij.code, op: rij.afgedaanOp }]
        : [],
    ),
  };
}

async function toWerk(toegang: Toegang, werk: Werkproces, codes: readonly Taakcode[]) {
  const kernen = codes.flatMap((code) => KERN_BIJ_TAAK[code]);
  const resultaten = HIER_TE_SLUITEN.includes(werk.soort) ? await listResultaten(toegang, werk.soort) : [];
  const gekozen = kernen
    .map((kern) => resultaten.find((item) => item.kern === kern))
    .find((item) => item !== undefined);
  return {
    id: werk.id,
    versie: werk.versie,
    soort: werk.soort,
    gestartOp: werk.gestartOp,
    eigenaar: werk.eigenaarId ? await naamVan(toegang, werk.eigenaarId) : null,
    resultaat: gekozen ? { code: gekozen.code, label: gekozen.label } : null,
  };
}
