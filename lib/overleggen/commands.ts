import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import {
  findOverleg,
  insertDeelnemers,
  insertOverleg,
  listVorigeDeelnemers,
  readNamen,
  removeDeelnemer,
  setStatus,
  updateOverleg,
} from '#lib/overleggen/data.ts';
import { deelnemersVan, deelnemerVan } from '#lib/overleggen/deelnemers.ts';
import { countPunten, releasePunten } from '#lib/overleggen/punten/data.ts';
import { refuseDag } from '#lib/overleggen/rules.ts';
import {
  deelnemerSchema,
  deelnemerWegSchema,
  planSchema,
  vervalSchema,
  wijzigSchema,
} from '#lib/overleggen/schema.ts';
import { listPartnerkeuzes } from '#lib/partners/data.ts';
import { command } from '#lib/toegang/front-door.ts';

const KERN = {
  permission: 'overleg.plannen',
  verwerking: 'overleg-partners',
  subject: 'geen-personen',
} as const;

/** A meeting on a day. Without a list of its own it takes over the circle of the last meeting of its kind. */
export const planOverleg = command({
  ...KERN,
  naam: 'overleg plannen',
  input: planSchema,
  run: async (toegang, { deelnemers, ...velden }) => {
    const fout = refuseDag(velden.op, toegang.vandaag);
    if (fout) return fout;
    const namen = await readNamen(toegang);
    const vorige = deelnemers ? deelnemersVan(deelnemers) : await listVorigeDeelnemers(toegang, velden.soort);
    const id = await insertOverleg(toegang, { ...velden, naam: velden.naam ?? namen[velden.soort] });
    await insertDeelnemers(toegang, id, vorige);
    toegang.merkAan({ soort: 'overleg', id });
    return gelukt({ id });
  },
});

export const wijzigOverleg = command({
  ...KERN,
  naam: 'overleg wijzigen',
  input: wijzigSchema,
  run: async (toegang, { id, versie, ...velden }) => {
    const overleg = await findOverleg(toegang, id, 'for update');
    if (!overleg) return nietGevonden('Dit overleg');
    toegang.merkAan({ soort: 'overleg', id });
    const fout = refuseDag(velden.op, toegang.vandaag);
    if (fout) return fout;
    const nieuw = { ...velden, soort: overleg.soort, naam: velden.naam ?? overleg.naam };
    if (!(await updateOverleg(toegang, { id, versie }, nieuw))) return veranderd();
    return gelukt({ id });
  },
});

/** It is called off; what was on the agenda waits for the next one. */
export const laatVervallen = command({
  ...KERN,
  naam: 'overleg laten vervallen',
  input: vervalSchema,
  run: async (toegang, { id, versie }) => {
    const overleg = await findOverleg(toegang, id, 'for update');
    if (!overleg) return nietGevonden('Dit overleg');
    if (overleg.versie !== versie) return veranderd();
    if ((await countPunten(toegang, id)).besproken > 0)
      return weiger('al-gehouden', 'In dit overleg is al een besluit genomen; het kan niet meer vervallen.');
    toegang.merkAan({ soort: 'overleg', id });
    await setStatus(toegang, id, 'vervallen');
    await releasePunten(toegang, id);
    return gelukt({ id });
  },
});

export const voegDeelnemerToe = command({
  ...KERN,
  naam: 'deelnemer aan een overleg toevoegen',
  input: deelnemerSchema,
  run: async (toegang, { id, partner, organisatie, naam }) => {
    if (!(await findOverleg(toegang, id))) return nietGevonden('Dit overleg');
    const deelnemer = partner
      ? deelnemerVan(partner, await listPartnerkeuzes(toegang))
      : { organisatie: organisatie ?? '', naam };
    if (!deelnemer)
      return weiger('onbekende-partner', 'Kies een partner uit de lijst.', {
        velden: { partner: 'Kies een partner uit de lijst.' },
      });
    await insertDeelnemers(toegang, id, [deelnemer]);
    toegang.merkAan({ soort: 'overleg', id });
    return gelukt({ id });
  },
});

export const haalDeelnemerWeg = command({
  ...KERN,
  naam: 'deelnemer van een overleg halen',
  input: deelnemerWegSchema,
  run: async (toegang, { id, deelnemerId }) => {
    toegang.merkAan({ soort: 'overleg', id });
    return (await removeDeelnemer(toegang, id, deelnemerId))
      ? gelukt({ id })
      : nietGevonden('Deze deelnemer');
  },
});

function veranderd() {
  return weiger('gewijzigd-door-ander', 'Een collega heeft dit overleg intussen gewijzigd.');
}
