import { decrypt } from '#lib/platform/crypto.ts';
import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { readProefrun, readRegels, readTaak, readTaken } from '#lib/uitwisseling/data.ts';
import { countOordelen, readOordeelsoorten, readRegeloordelen } from '#lib/uitwisseling/oordelen.ts';
import type { Taakrij } from '#lib/uitwisseling/model.ts';
import { REGEL_CONTEXT } from '#lib/uitwisseling/motor/verslag.ts';
import { mayMigrate } from '#lib/uitwisseling/policy.ts';
import { lijstSchema, regelsSchema, verslagSchema } from '#lib/uitwisseling/schema.ts';

const PER_PAGINA = 25;
const REGELS_PER_KEER = 500;
const OORDELEN_PER_KEER = 200;

export const listImports = query({
  naam: 'verslagen van inlezen bekijken',
  permission: 'import.zien',
  verwerking: 'beheer-en-beveiliging',
  input: lijstSchema,
  subject: 'geen-personen',
  run: async (toegang, { voor }) => {
    const rows = await readTaken(toegang, voor ?? null, PER_PAGINA + 1);
    const taken = rows.slice(0, PER_PAGINA);
    return gelukt({
      taken,
      volgende: rows.length > PER_PAGINA ? (taken.at(-1)?.aangemaaktOp.toISOString() ?? null) : null,
      mag: {
        uitvoeren: mag(toegang.actor, 'import.uitvoeren'),
        migreren: mag(toegang.actor, 'import.uitvoeren') && mayMigrate(toegang.actor),
      },
    });
  },
});

/** One run: how far it is, and its verdicts by sentence and by row. What stands in the refused rows is another question, another right. */
export const showImport = query({
  naam: 'verslag van inlezen openen',
  permission: 'import.zien',
  verwerking: 'beheer-en-beveiliging',
  input: verslagSchema,
  subject: 'geen-personen',
  run: async (toegang, { id, vanaf }) => {
    const taak = await readTaak(toegang, id);
    if (!taak) return nietGevonden('Dit verslag');
    toegang.merkAan({ soort: 'importtaak', id });
    const { sql, bureauId } = toegang;
    const venster = { vanaf, aantal: OORDELEN_PER_KEER };
    return gelukt({
      taak,
      oordelen: await readOordeelsoorten(sql, bureauId, id, OORDELEN_PER_KEER),
      regels: await readRegeloordelen(sql, bureauId, id, venster),
      aantalRegels: await countOordelen(sql, bureauId, id),
      venster,
      nu: toegang.nu,
      mag: {
        regels: mag(toegang.actor, 'import.regels'),
        echtInlezen: mag(toegang.actor, 'import.uitvoeren') && (await isRepeatable(toegang, taak)),
        scholen: mag(toegang.actor, 'bureau.inrichten'),
      },
    });
  },
});

/** A dry run that ended well and whose files are still here, can be done for real. */
async function isRepeatable(toegang: Toegang, taak: Taakrij): Promise<boolean> {
  if (!taak.proef || taak.status !== 'klaar') return false;
  if (taak.soort === 'migratie' && !mayMigrate(toegang.actor)) return false;
  return (await readProefrun(toegang, taak.id))?.heeftBestand ?? false;
}

/** Refused rows as they were received, a portion at a time; they hold personal data of people who may not stand here. */
export const listRejectedRows = query({
  naam: 'afgewezen regels bekijken',
  permission: 'import.regels',
  verwerking: 'verzuimmelding-ontvangen',
  input: regelsSchema,
  subject: 'geen-personen', // refused rows belong to nobody in this system; the audit line names the run
  run: async (toegang, { id, na }) => {
    const taak = await readTaak(toegang, id);
    if (!taak) return nietGevonden('Dit verslag');
    toegang.merkAan({ soort: 'importtaak', id });
    const rows = await readRegels(toegang, id, na, REGELS_PER_KEER);
    const regels = rows.map(({ versleuteld, ...rij }) => ({
      ...rij,
      velden: versleuteld
        ? (JSON.parse(decrypt(versleuteld, toegang.bureauId, REGEL_CONTEXT)) as Record<string, string | null>)
        : {},
    }));
    return gelukt({
      taak,
      regels,
      volgende: rows.length === REGELS_PER_KEER ? (rows.at(-1)?.volgnummer ?? null) : null,
    });
  },
});
