import { listSignalen } from '#lib/absoluut-verzuim/data.ts';
import { listOmgevingen } from '#lib/absoluut-verzuim/samen/data.ts';
import type { Bundelvoorbeeld } from '#lib/absoluut-verzuim/samen/model.ts';
import { foresee } from '#lib/absoluut-verzuim/samen/rules.ts';
import { voorbeeldSchema } from '#lib/absoluut-verzuim/samen/schema.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';

/** What one outcome would do to many signals, one by one, before anything is done. */
export const previewBeoordelen = query({
  naam: 'gevolg van beoordelen van signalen bekijken',
  permission: 'absoluut.zien',
  verwerking: 'leerplicht-toezicht',
  input: voorbeeldSchema,
  subject: (out: Bundelvoorbeeld) => out.regels.map(({ jongereId }) => jongereId),
  run: async (toegang, { uitkomst, id }): Promise<Uitkomst<Bundelvoorbeeld>> => {
    const signalen = await listSignalen(toegang, id);
    const omgevingen = await listOmgevingen(
      toegang,
      signalen.map(({ jongereId }) => jongereId),
    );
    const regels = signalen.map((signaal) => {
      const omgeving = omgevingen.find(({ jongereId }) => jongereId === signaal.jongereId);
      const { werkLoopt = false, meldingen = 0, naam = '' } = omgeving ?? {};
      const { id: signaalId, versie, jongereId } = signaal;
      return {
        id: signaalId,
        versie,
        jongereId,
        naam,
        ...foresee(uitkomst, signaal, { werkLoopt, meldingen }),
      };
    });
    return gelukt({ uitkomst, regels: regels.sort((a, b) => a.naam.localeCompare(b.naam, 'nl')) });
  },
});
