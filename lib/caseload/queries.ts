import { findOverdracht, listTijdelijk } from '#lib/caseload/data.ts';
import type { Caseloadpagina } from '#lib/caseload/model.ts';
import { planOverdracht } from '#lib/caseload/plan/data.ts';
import { isVerdeler, magOverdragenVan } from '#lib/caseload/policy.ts';
import { gezienVan } from '#lib/caseload/rules.ts';
import { paginaSchema } from '#lib/caseload/schema.ts';
import {
  countMee,
  countZaaktermijnen,
  listOntvangers,
  listOverdragers,
  listStukken,
} from '#lib/caseload/stukken/data.ts';
import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { naamVan } from '#lib/werkprocessen/collegas/data.ts';

const PER_PAGINA = 25;
const GEEN_PLAN: Pick<Caseloadpagina, 'toedeling' | 'blijft' | 'welVoor'> = {
  toedeling: [],
  blijft: [],
  welVoor: [],
};

/** The page of a handover: whose, to whom, and what would move before anything does. */
export const readCaseloadpagina = query({
  naam: 'overdracht van caseload voorbereiden',
  permission: 'caseload.overdragen',
  verwerking: 'sturing-en-kwaliteit',
  input: paginaSchema,
  subject: (out: Caseloadpagina) => out.stukken.flatMap((stuk) => stuk.jongereId ?? []),
  run: async (toegang, { van: gekozen, naar, tot, gedaan, na }): Promise<Uitkomst<Caseloadpagina>> => {
    const allen = isVerdeler(toegang.actor);
    const van = gekozen ?? (allen ? null : toegang.gebruikerId);
    if (van && !magOverdragenVan(toegang.actor, van)) return nietGevonden('Deze collega');
    const plan = van && naar ? await planOverdracht(toegang, van, naar) : null;
    const { toedeling, blijft, welVoor } = plan?.ok ? plan.waarde : GEEN_PLAN;
    const stukken = plan?.ok ? plan.waarde.stukken : van ? await listStukken(toegang, van) : [];
    const lopend = await listTijdelijk(toegang, allen ? null : toegang.gebruikerId, na, PER_PAGINA + 1);
    const { rijen, verder } = bladVan(lopend, PER_PAGINA);
    return gelukt({
      keuze: { van, naar, tot },
      collegas: await overdragersVoor(toegang, allen),
      ontvangers: await listOntvangers(toegang, van),
      vanNaam: van ? await naamVan(toegang, van) : null,
      stukken,
      mee: await countMee(
        toegang,
        stukken.filter((stuk) => !blijft.includes(stuk)),
      ),
      toedeling,
      blijft,
      welVoor,
      zaaktermijnen: van ? await countZaaktermijnen(toegang, van) : 0,
      gezien: gezienVan(toedeling),
      lopend: rijen,
      verder,
      gedaan: gedaan ? await readGedaan(toegang, gedaan) : null,
      vandaag: toegang.vandaag,
    });
  },
});

async function overdragersVoor(toegang: Toegang, allen: boolean): Promise<Caseloadpagina['collegas']> {
  if (allen) return listOverdragers(toegang);
  const { gebruikerId } = toegang;
  const naam = gebruikerId && (await naamVan(toegang, gebruikerId));
  return gebruikerId && naam ? [{ id: gebruikerId, naam }] : [];
}

async function readGedaan(toegang: Toegang, id: string): Promise<Caseloadpagina['gedaan']> {
  const overdracht = await findOverdracht(toegang, id);
  return overdracht && (overdracht.gemaaktDoor === toegang.gebruikerId || isVerdeler(toegang.actor))
    ? overdracht
    : null;
}
