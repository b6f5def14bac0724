import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listGevraagd, listVerlofdelen } from '#lib/verlof/data.ts';
import { regioVan } from '#lib/verlof/ligging/data.ts';
import type { Verlofdeel } from '#lib/verlof/model.ts';
import { overlapVan, type Overlap } from '#lib/verlof/toets/dubbel/rules.ts';

export type Nieuwverlof = Omit<Verlofdeel, 'id'>;

/** Leave of this young person, given or asked, on the same schooldays as what is about to be recorded. */
export async function readOverlap(
  toegang: Toegang,
  jongereId: string,
  nieuw: Nieuwverlof,
): Promise<Overlap | undefined> {
  const persoon = await readPersoon(toegang, jongereId);
  return overlapVan(
    persoon ? formatNaam(persoon.naam) : 'Deze jongere',
    { id: '', ...nieuw },
    {
      delen: await listVerlofdelen(toegang, jongereId),
      gevraagd: await listGevraagd(toegang, jongereId),
    },
    regioVan(toegang),
  );
}

/** Told once, with both periods and what they make together; who has seen exactly this, records it all the same. */
export function refuseOverlap(
  overlap: readonly Overlap[],
  gezien: readonly string[],
): Extract<Uitkomst<never>, { ok: false }> | undefined {
  const nieuw = overlap.filter(({ sleutel }) => !gezien.includes(sleutel));
  if (nieuw.length === 0) return undefined;
  return weiger('verlof-overlapt', 'Op deze dagen staat al verlof. Kijk of dit hetzelfde verlof is.', {
    velden: { overlapGezien: 'Vink aan dat u dit hebt gezien, of kies andere dagen.' },
    gegevens: { overlap },
  });
}

/** No leave is needed where there is no school. */
export function refuseGeenSchool(dagen: number): Extract<Uitkomst<never>, { ok: false }> | undefined {
  if (dagen > 0) return undefined;
  return weiger('geen-schooldagen', 'In deze dagen is geen school; er is geen verlof nodig.', {
    velden: { tot: 'Van de eerste tot en met de laatste dag is geen school.' },
  });
}
