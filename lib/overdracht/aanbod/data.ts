import { tijdstipTekst, type Plek } from '#lib/platform/bladeren/rules.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { openAanbod } from '#lib/overdracht/data.ts';
import type { Aanbodregel, Aanbodtelling, Overdrachtsdossier } from '#lib/overdracht/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = Omit<Aanbodregel, 'naam'> & { inhoud: Buffer | null; gemeenteCode: string };
const KOLOMMEN = `a.id, a.van_bureau as "vanBureau", a.gemeente as "gemeenteCode", g.naam as gemeente, a.aangeboden_op as "aangebodenOp", a.status,
  a.jongere_id as "jongereId", a.inhoud`;

export type Aanbod = Omit<Rij, 'inhoud'> & { readonly dossier: Overdrachtsdossier | null };

function fromRow({ inhoud, ...rest }: Rij, bureauId: number): Aanbod {
  return { ...rest, dossier: inhoud && openAanbod(inhoud, bureauId) };
}

/** Held until the end of a command that answers it. */
export async function findAanbod(
  toegang: Toegang,
  id: string,
  slot: '' | 'for update of a' = '',
): Promise<Aanbod | undefined> {
  const [row] = await toegang.sql<Rij>(
    `select ${KOLOMMEN} from dossieraanbod a left join gemeente g on g.code = a.gemeente
      where a.bureau_id = $1 and a.id = $2 ${slot}`,
    [toegang.bureauId, id],
  );
  return row && fromRow(row, toegang.bureauId);
}

const OPEN = "(a.status = 'aangeboden')::int";

/** What is to be answered first, and of each the last one offered. */
export async function listAanbod(
  toegang: Toegang,
  na: Plek | null,
  aantal: number,
): Promise<(Aanbodregel & { sleutel: string })[]> {
  const rows = await toegang.sql<Rij & { sleutel: string }>(
    `select ${KOLOMMEN}, ${OPEN} || '_' || ${tijdstipTekst('a.aangeboden_op')} || '_' || a.id as sleutel
       from dossieraanbod a left join gemeente g on g.code = a.gemeente
      where a.bureau_id = $1 and ($2::text[] is null
         or (${OPEN}, a.aangeboden_op, a.id) < (($2::text[])[1]::int, ($2::text[])[2]::timestamptz, ($2::text[])[3]::uuid))
      order by ${OPEN} desc, a.aangeboden_op desc, a.id desc limit $3`,
    [toegang.bureauId, na, aantal],
  );
  return rows.map(({ sleutel, ...row }) => {
    const { id, vanBureau, gemeente, aangebodenOp, status, jongereId, dossier } = fromRow(
      row,
      toegang.bureauId,
    );
    return {
      id,
      sleutel,
      vanBureau,
      gemeente,
      aangebodenOp,
      status,
      jongereId,
      naam: dossier && formatNaam(dossier.persoon),
    };
  });
}

/** A refusal counts for a month, or until the dossier is offered or sent again. */
export async function countTeDoen(toegang: Toegang): Promise<Aanbodtelling> {
  const [row] = await toegang.sql<Aanbodtelling>(
    `select (select count(*)::int from dossieraanbod where bureau_id = $1 and status = 'aangeboden') as open,
            (select count(*)::int from dossieroverdracht o where o.bureau_id = $1 and o.status = 'geweigerd'
                and o.antwoord_op > $2::timestamptz - interval '30 days'
                and not exists (select from dossieroverdracht n where n.bureau_id = $1 and n.jongere_id = o.jongere_id and n.status <> 'ingetrokken'
                                 and n.id <> o.id and n.overgedragen_op >= o.antwoord_op::date)) as geweigerd`,
    [toegang.bureauId, toegang.nu],
  );
  return row ?? { open: 0, geweigerd: 0 };
}

/** Answers an own offer and lets the sender know: accepted as whom, or refused and why. */
export async function answerAanbod(
  toegang: Toegang,
  id: string,
  antwoord: { jongereId: string } | { weigerreden: string },
): Promise<void> {
  const aan = 'jongereId' in antwoord;
  await toegang.sql(
    `update dossieraanbod set status = $3, jongere_id = $4, weigerreden = $5, inhoud = case when $3 = 'geweigerd' then null else inhoud end,
            afgehandeld_op = $6, afgehandeld_door = $7
      where bureau_id = $1 and id = $2 and status = 'aangeboden'`,
    [
      ...[toegang.bureauId, id, aan ? 'aangenomen' : 'geweigerd'],
      ...[
        aan ? antwoord.jongereId : null,
        aan ? null : antwoord.weigerreden,
        toegang.nu,
        toegang.gebruikerId,
      ],
    ],
  );
  const [row] = await toegang.sql<{ gelukt: boolean }>('select overdracht_antwoorden($1) as gelukt', [id]);
  if (!row?.gelukt) throw new Error('het antwoord is niet aangekomen bij het andere bureau');
}
