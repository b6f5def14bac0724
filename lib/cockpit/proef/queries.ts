import { inWoordenVan } from '#lib/indicatoren/labels.ts';
import { kiesbareJaren } from '#lib/indicatoren/rules.ts';
import { readNaam } from '#lib/doelgroepen/jongerenpunt/data.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readKop } from '#lib/cockpit/queries.ts';
import { WERKFUNCTIES } from '#lib/cockpit/model.ts';
import { LABEL_WERKFUNCTIE } from '#lib/cockpit/labels.ts';
import { readDoelproef, TE_PROBEREN } from './doel/lezen.ts';
import type { Doelvraag, Proefcijfer } from './doel/model.ts';
import { isMogelijk, maatVan } from './doel/rules.ts';
import { readDefinitieproef, readFormatieproef } from './lezen.ts';
import { MET_VERSIES, readVersieproef } from './versies/lezen.ts';
import type { Indicator } from '#lib/indicatoren/model.ts';
import type { Proefpagina } from './model.ts';
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
    const cijfers = TE_PROBEREN.map((cijfer) => ({ code: cijfer.sleutel, label: labelVan(cijfer, punt) }));
    const gevraagd: Doelvraag = {
      cijfer: cijfers.some(({ code }) => code === input.cijfer) ? (input.cijfer ?? '') : '',
      ...{ richting: input.richting, doel: input.doel ?? null, schooljaar: input.schooljaar },
    };
    const { doel } = gevraagd;
    const cijfer = TE_PROBEREN.find(({ sleutel }) => sleutel === gevraagd.cijfer);
    const uitkomst =
      doel === null || !cijfer || !isMogelijk(doel, gevraagd.richting, maatVan(cijfer))
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

function labelVan({ indicator, kies }: Proefcijfer, punt: string | undefined): string {
  const { titel } = inWoordenVan(indicator, punt);
  const functie = WERKFUNCTIES.find((code) => code === kies.functie);
  return functie ? `${titel}: ${LABEL_WERKFUNCTIE[functie]}` : titel;
}
