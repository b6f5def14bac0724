import { werkBuitenZicht } from '#lib/jongeren/kijkrecht/data.ts';
import { verborgenCodes } from '#lib/termijnen/rules.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { isZichtbaar, type Onderwerp } from './policy.ts';

type Rij = { readonly jongereId: string | null; readonly onderwerpId: string };

/**
 * Of these cases: the subjects of which this reader may not know whose they are; he sees that they count. A case without a jongere
 * is of nobody. What it is, its facts say; to which work it belongs, its own record.
 */
export async function listAfgeschermd(toegang: Toegang, rijen: readonly Rij[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(rijen.flatMap(({ jongereId, onderwerpId }) => (jongereId ? [onderwerpId] : [])))];
  if (ids.length === 0) return new Set();
  const lezer = {
    mag: (recht: Parameters<typeof mag>[1]) => mag(toegang.actor, recht),
    verborgenWerk: werkBuitenZicht(toegang),
    verborgenTermijnen: verborgenCodes((recht) => mag(toegang.actor, recht)),
  };
  const onderwerpen = await toegang.sql<Onderwerp>(ONDERWERPEN, [toegang.bureauId, ids]);
  return new Set(onderwerpen.filter((item) => !isZichtbaar(item, lezer)).map(({ id }) => id));
}

/** A subject can be of two kinds (an exemption is a record and work): then both must be visible. */
const ONDERWERPEN = `with gevraagd as (select unnest($2::uuid[]) as id),
    soort as (
      select distinct v.id, g.onderwerp_soort as soort from gevraagd v join gebeurtenis g on g.bureau_id = $1 and g.onderwerp_id = v.id
      union select j.id, 'jongere' from gevraagd v join jongere j on j.bureau_id = $1 and j.id = v.id
      union select w.id, 'werkproces' from gevraagd v join werkproces w on w.bureau_id = $1 and w.id = v.id)
  select v.id, s.soort, w.soort as werk, t.code as termijn
    from gevraagd v left join soort s on s.id = v.id
    left join termijn t on s.soort = 'termijn' and t.bureau_id = $1 and t.id = v.id
    left join dossiertoetszaak d on s.soort = 'dossiertoets' and d.bureau_id = $1 and d.id = v.id
    left join agendapunt a on s.soort = 'agendapunt' and a.bureau_id = $1 and a.id = v.id
    left join melding m on s.soort = 'melding' and m.bureau_id = $1 and m.id = v.id
    left join contactmoment c on s.soort = 'contactmoment' and c.bureau_id = $1 and c.id = v.id
    left join afspraak f on s.soort = 'afspraak' and f.bureau_id = $1 and f.id = v.id
    left join spreekuurgesprek g on s.soort = 'spreekuur' and g.bureau_id = $1 and g.id = v.id
    left join absoluut_signaal b on s.soort = 'absoluut-signaal' and b.bureau_id = $1 and b.id = v.id
    left join werkproces w on w.bureau_id = $1 and w.id = case when s.soort = 'werkproces' then v.id
      else coalesce(t.werkproces_id, d.werkproces_id, a.werkproces_id, m.werkproces_id, c.werkproces_id, f.werkproces_id, g.werkproces_id, b.werkproces_id) end`;
