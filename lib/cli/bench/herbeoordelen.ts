import type pg from 'pg';
import { bevestigHerbeoordeling, startHerbeoordeling } from '#lib/doelgroepen/herbeoordeling/commands.ts';
import { previewHerbeoordeling } from '#lib/doelgroepen/herbeoordeling/queries.ts';
import {
  draaiBundelTerug,
  handleHerbeoordelingJob,
} from '#lib/doelgroepen/herbeoordeling/uitvoeren/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor } from '#lib/toegang/model.ts';
import { maatOf, regel, round, type Meetregel } from '#lib/cli/bench/meten.ts';

const AANTAL = 1_000;
const KEUZE = { alle: 'ja', voorstel: 'weer-op-school', sluitreden: 'hulp-loopt-al' };

/** A thousand with work from two school years ago who are enrolled again: the largest portion that the law asks to look at. */
const MAAK = `insert into werkproces (bureau_id, extern_id, jongere_id, soort, routekaart, gemeente_code, gestart_op)
  select $1, 'HERBEOORDELING-' || row_number() over (order by j.id), j.id, 'vsv', 'DSP', w.gemeente_code, current_date - 800
    from jongere j join woonperiode w on w.bureau_id = $1 and w.jongere_id = j.id
   where j.bureau_id = $1 and j.geboortedatum between current_date - interval '26 years' and current_date - interval '19 years'
   order by j.id limit ${AANTAL}
  on conflict (bureau_id, extern_id) where extern_id is not null do nothing`;
/** The bare work of one: the row closed and the fact that it was, as the owner and with nothing recorded. */
const KAAL = `with dicht as (
    update werkproces set status = 'gesloten', gesloten_op = current_date, resultaat_code = 'andere-opleiding', versie = versie + 1
     where bureau_id = $1 and extern_id = $2 returning id, jongere_id)
  insert into gebeurtenis (bureau_id, soort, onderwerp_soort, onderwerp_id, jongere_id, datum, actor, gegevens)
  select $1, 'WerkprocesGesloten', 'werkproces', id, jongere_id, current_date, 'systeem:meting', '{}'::jsonb from dicht`;

/** Confirming and taking back a thousand, by the road of the worker; beside it the bare SQL, row by row in one transaction. */
export async function measureHerbeoordeling(wie: Actor, bare: pg.Client): Promise<Meetregel[]> {
  if (wie.soort !== 'gebruiker') return [];
  const actor = { ...wie, rollen: ['doorstroomcoach'] as const };
  const { id: bureauId } = actor.bureau;
  await bare.query(MAAK, [bureauId]);
  const [start, ms] = await timed(async () => waardeOf(await startHerbeoordeling(actor, {})));
  const { regels } = waardeOf(await previewHerbeoordeling(actor, KEUZE));
  const aantal = regels.reduce((som, item) => som + item.aantal, 0);
  if (aantal === 0) return [];
  const per = (tijd: number) => (tijd * AANTAL) / aantal / 1_000;
  const [id, doen] = await timed(async () => {
    const bundel = waardeOf(await bevestigHerbeoordeling(actor, { ...KEUZE, aantal }));
    await handleHerbeoordelingJob({ bureauId, id: bundel.id });
    return bundel.id;
  });
  const [, terug] = await timed(async () => {
    waardeOf(await draaiBundelTerug(actor, { id }));
    await handleHerbeoordelingJob({ bureauId, id });
  });
  const kaal = await timeKaal(bare, bureauId, aantal);
  return [
    regel('herbeoordeling van 1.000, doorvoeren', 's', maatOf([per(doen)]), {
      toelichting: `voorstellen voor ${start.aantal.toLocaleString('nl-NL')} in ${round(ms / 1_000)} s; terugdraaien ${round(per(terug))} s`,
    }),
    regel('herbeoordeling: doorvoeren gedeeld door kale SQL per rij', '×', maatOf([doen / kaal]), {
      toelichting: `kale SQL ${round(per(kaal))} s; de voordeur leest ieder opnieuw, oordeelt, en legt vast wat er was`,
    }),
  ];
}

async function timeKaal(bare: pg.Client, bureauId: number, aantal: number): Promise<number> {
  await bare.query('begin');
  const [, ms] = await timed(async () => {
    for (let nr = 1; nr <= aantal; nr++) await bare.query(KAAL, [bureauId, `HERBEOORDELING-${nr}`]);
  });
  await bare.query('rollback');
  return ms;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const begin = performance.now();
  return [await work(), performance.now() - begin];
}
