import { defaultCategorie } from '#lib/meldingen/rules.ts';
import type { Categorie, DuoSoort, MeldingStatus } from '#lib/meldingen/model.ts';
import { OVERGANGEN } from '#lib/meldingen/status/rules.ts';
import type { Motor } from '#lib/uitwisseling/motor/soort.ts';
import { INKOMEND } from '#lib/uitwisseling/duo/inkomend.ts';

/** What stands here of a melding of which a newer version came in, and what that version says. */
export type Vernieuwing = {
  readonly status: MeldingStatus;
  readonly categorie: Categorie;
  readonly duoSoort: DuoSoort | null;
  readonly nieuweStatus: 'R' | 'I';
  readonly nieuweSoort: DuoSoort;
};

/**
 * What a newer version changes of status and assessment. A school may withdraw as long as the bureau has not closed, and may
 * take that back; the assessment follows the new kind only where nobody of the bureau changed it.
 */
export function decideVernieuwing(
  stand: Vernieuwing,
  overig: string | null = null,
): { status: MeldingStatus; categorie: Categorie } {
  const { status, categorie, duoSoort, nieuweStatus, nieuweSoort } = stand;
  const withdraws = nieuweStatus === 'I' && OVERGANGEN[status].includes('I');
  const takesBack = nieuweStatus === 'R' && status === 'I';
  const untouched = categorie === defaultCategorie(duoSoort, overig) && (status === 'R' || status === 'I');
  return {
    status: withdraws || takesBack ? nieuweStatus : status,
    categorie: untouched ? defaultCategorie(nieuweSoort, overig) : categorie,
  };
}

/** Newer versions of meldingen that stand here: the rule decides in portions, the database writes at once. */
export async function renewMeldingen(motor: Motor, stage: string): Promise<void> {
  const rows = await motor.sql<Vernieuwing & { id: string }>(
    `select m.id, m.status, m.categorie, m.duo_soort as "duoSoort", s.status as "nieuweStatus", s.duo_soort as "nieuweSoort"
       from ${stage} s join melding m on m.bureau_id = $1 and m.id = s.id where s.stand = 'gewijzigd'`,
    [motor.bureauId],
  );
  if (rows.length === 0) return;
  const besluiten = rows.map((row) => ({
    id: row.id,
    was: row.status,
    ...decideVernieuwing(row, motor.duoOverig),
  }));
  const inkomend = INKOMEND.map(([naam]) => `${naam} = s.${naam}`).join(', ');
  await motor.sql(
    `update melding m set versie = m.versie + 1, extern_versie = s.extern_versie, school_id = s.school_id, sector = s.sector,
            prioriteit = s.prioriteit, categorie = b.categorie, status = b.status,
            status_op = case when b.status in ('R', 'I') then s.status_op else m.status_op end, ${inkomend}
       from ${stage} s join unnest($2::uuid[], $3::text[], $4::text[]) as b (id, status, categorie) on b.id = s.id
      where m.bureau_id = $1 and m.id = s.id and s.stand = 'gewijzigd'`,
    [
      motor.bureauId,
      besluiten.map((item) => item.id),
      besluiten.map((item) => item.status),
      besluiten.map((item) => item.categorie),
    ],
  );
}
