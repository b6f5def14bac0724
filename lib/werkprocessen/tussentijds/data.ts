import { ingehaald, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Tussentijds = { readonly wie: string; readonly wat: string; readonly wanneer: Date };

/** What others recorded after the versie one looked at, so that both sides can be shown. */
export async function conflict(
  toegang: Toegang,
  soort: 'werkproces' | 'melding',
  id: string,
  versie: number,
): Promise<Extract<Uitkomst<never>, { ok: false }>> {
  const tussentijds = await toegang.sql<Tussentijds>(
    `select coalesce(l.naam, 'Baken') as wie, g.soort as wat, g.geregistreerd_op as wanneer
       from gebeurtenis g
       left join lidmaatschap l on l.bureau_id = g.bureau_id and l.gebruiker_id = g.gebruiker_id
      where g.bureau_id = $1 and g.onderwerp_id = $2 and g.versie > $3 order by g.id desc limit 5`,
    [toegang.bureauId, id, versie],
  );
  const wie = [...new Set(tussentijds.map((regel) => regel.wie))].join(' en ') || 'Een collega';
  const af = await findAfgesloten(toegang, soort, id);
  if (af)
    return ingehaald(
      `${wie} heeft ${soort === 'melding' ? 'deze melding' : 'dit werkproces'} intussen afgesloten${af.resultaat ? `: ${af.resultaat}` : ''}.`,
      af.versie,
    );
  return weiger(
    'gewijzigd-door-ander',
    `${wie} heeft ${soort === 'melding' ? 'deze melding' : 'dit werkproces'} intussen gewijzigd. Hieronder staat hoe het nu is; wat u invulde staat er nog.`,
    { gegevens: { tussentijds } },
  );
}

/** Closed meanwhile: the forms of running work are no longer on its page. */
async function findAfgesloten(
  toegang: Toegang,
  soort: 'werkproces' | 'melding',
  id: string,
): Promise<{ versie: number; resultaat: string | null } | undefined> {
  const [row] = await toegang.sql<{ versie: number; resultaat: string | null }>(
    `select t.versie, (select min(k.label) from codewaarde k where k.bureau_id = $1 and k.code = t.resultaat_code) as resultaat
       from ${soort} t where t.bureau_id = $1 and t.id = $2 and t.status in ('gesloten', 'G')`,
    [toegang.bureauId, id],
  );
  return row;
}
