import { BRONTABELLEN, ZONDER_TWEEDE_WEG } from '#lib/indicatoren/brontabellen.ts';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import type { Indicator } from '#lib/indicatoren/model.ts';
import { runReeks, type Reeks } from '#lib/indicatoren/run.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Proef, Verantwoording } from './model.ts';
import { decideProef, zichtbaar, zichtbaarZin } from './rules.ts';
import { proefSchema, verantwoordingSchema } from './schema.ts';

/** What would the public see of this figure? Nothing is kept or published. */
export const tryOpenbaar = query({
  naam: 'proef van een openbaar cijfer',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: proefSchema,
  subject: 'geen-personen',
  run: async (toegang, { code, schooljaar }): Promise<Uitkomst<Proef>> => {
    const reeks = await runReeks(code, { schooljaar }, 1, toegang);
    return reeks.ok ? gelukt(proefVan(reeks.waarde)) : reeks;
  },
});

/** Every figure with where it comes from, how it was checked, and whether it can go public in this school year. */
export const listVerantwoording = query({
  naam: 'verantwoording van alle cijfers',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: verantwoordingSchema,
  subject: 'geen-personen',
  run: async (toegang, { schooljaar }): Promise<Uitkomst<readonly Verantwoording[]>> => {
    const regels: Verantwoording[] = [];
    for (const indicator of INDICATOREN) regels.push(await regelVan(toegang, indicator, schooljaar));
    return gelukt(regels);
  },
});

async function regelVan(
  toegang: Toegang,
  indicator: Indicator,
  schooljaar: Reeks['uitslag']['schooljaar'],
): Promise<Verantwoording> {
  const { code, titel } = indicator;
  const basis = {
    ...{
      code,
      titel,
      brontabellen: (BRONTABELLEN[code] ?? []).map(({ bron, tabel }) => `${bron}: ${tabel}`),
    },
    tweeWegen: ZONDER_TWEEDE_WEG[code] === undefined,
  };
  const reeks = await runReeks(code, { schooljaar }, 1, toegang);
  const proef = reeks.ok ? proefVan(reeks.waarde) : ({ soort: 'onbekend' } as const);
  if (proef.soort === 'onbekend')
    return { ...basis, berekend: false, openbaar: null, toelichting: `over ${schooljaar} niet bekend` };
  if (proef.soort === 'niet') return { ...basis, berekend: true, openbaar: false, toelichting: proef.reden };
  const { getoond, cellen } = zichtbaar(proef);
  return { ...basis, berekend: true, openbaar: true, getoond, toelichting: zichtbaarZin(getoond, cellen) };
}

function proefVan({ indicator, uitslag, waarden }: Reeks): Proef {
  return uitslag.bekend ? decideProef(indicator, uitslag, waarden) : { soort: 'onbekend' };
}
