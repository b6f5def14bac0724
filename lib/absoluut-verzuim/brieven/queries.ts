import { dagVoluit } from '#lib/brieven/rules.ts';
import { readAbsoluutWerk, readBriefsignaal } from '#lib/absoluut-verzuim/brieven/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** What a letter says about someone who is at no school, by the id of the signal or of the work; registered in lib/cli/samenstelling.ts. */
export async function absoluutvelden(toegang: Toegang, id: string): Promise<Record<string, string> | null> {
  const zaak = (await readBriefsignaal(toegang, id)) ?? (await readAbsoluutWerk(toegang, id));
  if (!zaak) return null;
  return {
    jongere: zaak.jongere,
    ...(zaak.werkproces && { werkproces: zaak.werkproces }),
    over: 'inschrijving',
    zonder_school_sinds: zaak.sinds,
    verzuim_omschrijving: `Voor zover wij weten staat ${zaak.naam} sinds ${dagVoluit(zaak.sinds)} niet ingeschreven op een school en geldt er geen vrijstelling.`,
  };
}
