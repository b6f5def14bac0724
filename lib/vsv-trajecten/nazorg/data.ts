import type { Datum } from '#lib/kalender/model.ts';
import { lapseTermijnen, listTermijnenVan, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Termijncode } from '#lib/termijnen/catalogus.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  NAZORGMAANDEN,
  NAZORGTERMIJN,
  type Nazorgcontact,
  type Nazorgmoment,
} from '#lib/vsv-trajecten/nazorg/model.ts';
import { momentenVan } from '#lib/vsv-trajecten/nazorg/rules.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';

/** The attempts in the order in which they were made. */
export async function listNazorgcontacten(toegang: Toegang, trajectId: string): Promise<Nazorgcontact[]> {
  return toegang.sql<Nazorgcontact>(
    `select id, maand, op, stand, startkwalificatie, notitie from nazorgcontact
      where bureau_id = $1 and traject_id = $2 and vervallen_op is null order by op, aangemaakt_op, id`,
    [toegang.bureauId, trajectId],
  );
}

/** The three moments with their last days and attempts. */
export async function listNazorgmomenten(
  toegang: Toegang,
  trajectId: string,
): Promise<readonly Nazorgmoment[]> {
  const termijnen = await listTermijnenVan(toegang, trajectId);
  const uiterlijk = new Map(
    NAZORGMAANDEN.map((maand) => [
      maand,
      termijnen.find(({ code }) => code === NAZORGTERMIJN[maand])?.uiterlijk ?? null,
    ]),
  );
  return momentenVan(await listNazorgcontacten(toegang, trajectId), uiterlijk);
}

export async function insertNazorgcontact(
  toegang: Toegang,
  trajectId: string,
  contact: Omit<Nazorgcontact, 'id'>,
): Promise<void> {
  await toegang.sql(
    `insert into nazorgcontact (bureau_id, traject_id, maand, op, stand, startkwalificatie, notitie, gebruiker_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[toegang.bureauId, trajectId, contact.maand, contact.op, contact.stand, contact.startkwalificatie],
      ...[contact.notitie, toegang.gebruikerId],
    ],
  );
}

export async function lapseNazorgcontact(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql('update nazorgcontact set vervallen_op = $3 where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    id,
    toegang.nu,
  ]);
}

/** The three terms of nazorg, from the day of letting go, with who had the work. */
export async function setNazorgtermijnen(toegang: Toegang, werk: Werkproces, start: Datum): Promise<void> {
  const { id, jongereId, eigenaarId, gemeente } = werk;
  for (const maand of NAZORGMAANDEN)
    await setTermijn(toegang, {
      ...{ code: NAZORGTERMIJN[maand], onderwerpSoort: 'werkproces', onderwerpId: id, werkprocesId: id },
      ...{ start, jongereId, gemeente, eigenaarId: eigenaarId ?? toegang.gebruikerId },
    });
}

export async function lapseNazorgtermijnen(
  toegang: Toegang,
  trajectId: string,
  reden: string,
): Promise<void> {
  for (const maand of NAZORGMAANDEN) await lapseTermijnen(toegang, trajectId, reden, NAZORGTERMIJN[maand]);
}

export const OVERLEDEN = 'De jongere is overleden.';

/** Terms of nazorg that no longer fit: they run of who died, or stopped for a death that was taken back. */
export async function listBijOverlijden(
  toegang: Toegang,
  jongereIds: readonly string[],
): Promise<{ trajectId: string; code: Termijncode; overleden: boolean }[]> {
  return toegang.sql<{ trajectId: string; code: Termijncode; overleden: boolean }>(
    `select t.onderwerp_id as "trajectId", t.code, j.overleden_op is not null as overleden
       from termijn t join jongere j on j.bureau_id = $1 and j.id = t.jongere_id
      where t.bureau_id = $1 and t.jongere_id = any($2::uuid[]) and t.code = any($3)
        and case when j.overleden_op is null then t.status = 'vervallen' and t.reden = $4 else t.status in ('loopt', 'opgeschort') end
      order by t.onderwerp_id, t.code`,
    [toegang.bureauId, jongereIds, Object.values(NAZORGTERMIJN), OVERLEDEN],
  );
}
