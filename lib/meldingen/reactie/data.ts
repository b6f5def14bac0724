import type { Datum } from '#lib/kalender/model.ts';
import type { Duur } from '#lib/kalender/termijnen.ts';
import type { MeldingStatus } from '#lib/meldingen/model.ts';
import { lapseTermijnen, meetTermijn, reopenTermijn, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** The term of the first reaction to a school. It carries the id of its melding, so that an import can set it at once. */
export async function setReactie(
  toegang: Toegang,
  melding: {
    readonly id: string;
    readonly jongereId: string | null;
    readonly gemeente: string | null;
    readonly ontvangenOp: Datum;
    readonly duur: Duur;
  },
): Promise<void> {
  const { id, jongereId, gemeente, ontvangenOp: start, duur } = melding;
  await setTermijn(toegang, {
    ...{ id, code: 'T03', onderwerpSoort: 'melding', onderwerpId: id, jongereId, gemeente, start, duur },
  });
}

/** What became of the melding is the reaction; that the school took it back is not, and an undo makes it run again. */
export async function followReactie(
  toegang: Toegang,
  id: string,
  wijziging: {
    readonly status?: MeldingStatus;
    readonly jongereId?: string;
    readonly eigenaarId?: string | null;
  },
): Promise<void> {
  const { jongereId, eigenaarId } = wijziging;
  if (jongereId !== undefined || eigenaarId !== undefined)
    await toegang.sql(
      `update termijn set jongere_id = coalesce($3::uuid, jongere_id), versie = versie + 1,
              eigenaar_id = case when $4 then $5::uuid else eigenaar_id end
        where bureau_id = $1 and id = $2`,
      [toegang.bureauId, id, jongereId ?? null, eigenaarId !== undefined, eigenaarId ?? null],
    );
  switch (wijziging.status) {
    case undefined:
      return;
    case 'R':
      await reopenTermijn(toegang, id, 'T03');
      return;
    case 'I':
      await lapseTermijnen(toegang, id, 'De school nam haar melding terug.', 'T03');
      return;
    default:
      await meetTermijn(toegang, id, 'T03', toegang.vandaag);
  }
}
