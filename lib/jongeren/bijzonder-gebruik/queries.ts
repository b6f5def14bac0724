import { addDays } from '#lib/kalender/rules.ts';
import { encryptSubject } from '#lib/platform/crypto.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import {
  readAchternamen,
  readInzagen,
  readNamen,
  readZonderZaak,
} from '#lib/jongeren/bijzonder-gebruik/data.ts';
import type { BevindingMetPseudoniem } from '#lib/jongeren/bijzonder-gebruik/model.ts';
import { findSignalen } from '#lib/jongeren/bijzonder-gebruik/rules.ts';
import { bijzonderGebruikSchema } from '#lib/jongeren/bijzonder-gebruik/schema.ts';

/** Use of dossiers that stands out. Names of young people are compared here and never leave: findings carry pseudonyms. */
export const listBijzonderGebruik = query({
  naam: 'bijzonder gebruik van dossiers bekijken',
  permission: 'logboek.zien',
  verwerking: 'beheer-en-beveiliging',
  input: bijzonderGebruikSchema,
  subject: 'geen-personen', // `run` names the persons of the findings itself
  run: async (toegang, { dagen }) => {
    const periode = { van: addDays(toegang.vandaag, 1 - dagen), tot: toegang.vandaag };
    const inzagen = await readInzagen(toegang, periode.van, periode.tot);
    const ids = [...new Set(inzagen.map((inzage) => inzage.jongereId))];
    const bevindingen = findSignalen(inzagen, {
      namen: await readNamen(toegang),
      achternamen: await readAchternamen(toegang, ids),
      zonderZaak: await readZonderZaak(toegang, inzagen),
    });
    toegang.raak(bevindingen.flatMap((bevinding) => bevinding.jongereIds));
    const getoond = bevindingen.map(({ jongereIds, ...rest }): BevindingMetPseudoniem => ({
      ...rest,
      pseudoniemen: jongereIds.map((id) => encryptSubject(id, toegang.bureauId).toString('hex')),
    }));
    return gelukt({ bevindingen: getoond, periode, inzagen: inzagen.length });
  },
});
