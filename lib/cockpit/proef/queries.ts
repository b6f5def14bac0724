import { inWoordenVan } from '#lib/indicatoren/labels.ts';
import { kiesbareJaren } from '#lib/indicatoren/rules.ts';
import { readNaam } from '#lib/doelgroepen/jongerenpunt/data.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readKop } from '#lib/cockpit/queries.ts';
import {
  MET_VERSIES,
  readDefinitieproef,
  readDoelproef,
  readFormatieproef,
  readVersieproef,
  TE_PROBEREN,
} from './lezen.ts';
import type { Indicator } from '#lib/indicatoren/model.ts';
import type { Doelvraag, Proefpagina } from './model.ts';
import { proefSchema } from './schema.ts';

/** What would it be, if. Counted anew at every visit, kept nowhere, and of no use to a publication. */
export const readProef = query({
  naam: 'proefberekening bekijken',
  permission: 'cockpit.zien',
  verwerking: 'sturing-en-kwaliteit',
  input: proefSchema,
  subject: 'geen-personen',
  run: async (toegang, input): Promise<Uitkomst<Proefpagina>> => {
    const kop = await readKop(toegang, input);
    const punt = await readNaam(toegang);
    const naar = (indicator: Indicator) => ({
      code: indicator.code,
      label: inWoordenVan(indicator, punt).titel,
    });
    const cijfers = TE_PROBEREN.map(naar);
    const gevraagd: Doelvraag = {
      cijfer: cijfers.some(({ code }) => code === input.cijfer) ? (input.cijfer ?? '') : '',
      ...{ richting: input.richting, doel: input.doel ?? null, schooljaar: input.schooljaar },
    };
    const { doel } = gevraagd;
    const uitkomst =
      doel === null || gevraagd.cijfer === ''
        ? null
        : await readDoelproef(toegang, { ...gevraagd, doel }, kop.keuze);
    if (uitkomst && !uitkomst.ok) return uitkomst;
    const leeftijd = { van: input['leeftijd-van'] ?? null, tot: input['leeftijd-tot'] ?? null };
    const { telling, na, vrijstelling } = input;
    const definitie = await readDefinitieproef(toegang, { telling, na, vrijstelling, leeftijd }, kop.keuze);
    if (!definitie.ok) return definitie;
    const versies = await readVersieproef(toegang, input['versies-van'] ?? '', kop.keuze);
    if (!versies.ok) return versies;
    const formatie = await readFormatieproef(toegang, input.werk, input.erbij ?? 0, kop.keuze);
    if (!formatie.ok) return formatie;
    return gelukt({
      ...kop,
      versies: versies.waarde,
      keuzes: { cijfers, metVersies: MET_VERSIES.map(naar), schooljaren: kiesbareJaren(toegang.vandaag) },
      doel: { gevraagd, uitkomst: uitkomst?.waarde ?? null },
      ...{ definitie: definitie.waarde, formatie: formatie.waarde },
    });
  },
});
