import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor, Bureau } from '#lib/toegang/model.ts';
import { ontvangVrijstelling } from '#lib/vrijstellingen/ontvangen/commands.ts';
import { readZaak } from '#lib/vrijstellingen/pagina/queries.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** Someone who lives in Sittard-Geleen, at a bureau that the gemeente belongs to. */
export async function inwoner(bureau: Bureau, geboortedatum: string): Promise<string> {
  await eigenaarSql(
    `insert into bureau_gemeente (bureau_id, gemeente_code, van) values ($1, '1883', '2000-01-01') on conflict do nothing`,
    [bureau.id],
  );
  return (await makeJongere({ bureau, geboortedatum: datum(geboortedatum) })).id;
}

export async function maakBuitenlandseSchool(bureau: Bureau, naam = 'Sint-Jozefcollege'): Promise<string> {
  const row = await insertRow<{ id: string }>('buitenlandse_school', {
    bureau_id: bureau.id,
    naam,
    plaats: 'Lanaken',
    land: 'BE',
  });
  return row.id;
}

export async function neemIn(actor: Actor, invoer: Record<string, string>): Promise<Zaakpagina> {
  const { id } = waardeOf(await ontvangVrijstelling(actor, invoer));
  return open(actor, id);
}

export async function open(actor: Actor, id: string): Promise<Zaakpagina> {
  return waardeOf(await readZaak(actor, { id }));
}

export const kop = ({ zaak }: Zaakpagina) => ({ id: zaak.id, versie: zaak.versie });

export async function leveringen(bureau: Bureau): Promise<Record<string, unknown>[]> {
  return eigenaarSql(
    `select soort, handeling, status, begin_op as begin, eind_op as eind, eerder from vrijstellinglevering
      where bureau_id = $1 order by gemaakt_op, id`,
    [bureau.id],
  );
}
