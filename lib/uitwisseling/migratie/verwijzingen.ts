import { resolve, type Verwijzing } from '#lib/uitwisseling/motor/bijwerken.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';

/** How rows of the migratieformaat point at each other: by the number of the old system. */
export const JONGERE: Verwijzing = {
  kolom: 'jongere',
  doel: 'jongere_id',
  bron: 'jongere t where t.extern_id = s.jongere',
  zin: (waarde) => `Jongere ${waarde} staat niet in jongeren.csv en is hier ook niet bekend.`,
};
export const SCHOOL: Verwijzing = {
  kolom: 'brin',
  doel: 'school_id',
  bron: "school t where t.brin = s.brin and t.vestiging = coalesce(s.vestiging, '00')",
  zin: (waarde) => `School ${waarde} (met deze vestiging) is niet bekend; neem haar op in scholen.csv.`,
};
export const WERKPROCES: Verwijzing = {
  kolom: 'werkproces',
  doel: 'werkproces_id',
  bron: 'werkproces t where t.extern_id = s.werkproces',
  zin: (waarde) => `Werkproces ${waarde} staat niet in werkprocessen.csv en is hier ook niet bekend.`,
};
/** Of files in the compartment. */
export const OUDER: Verwijzing = {
  kolom: 'ouder',
  doel: 'ouder_id',
  bron: 'ouder t where t.extern_id = s.ouder',
  zin: (waarde) => `Ouder ${waarde} staat niet in ouders.csv en is hier ook niet bekend.`,
};
export function gebruiker(kolom: string, doel: string): Verwijzing {
  return {
    kolom,
    doel,
    bron: `lidmaatschap t where t.extern_id = s.${kolom}`,
    geef: 't.gebruiker_id',
    zin: (waarde) => `Medewerker ${waarde} staat niet in gebruikers.csv en is hier ook niet bekend.`,
  };
}
export const GEREGISTREERD = 'wanneer het oude systeem dit wist (leeg: nu)';

/** Rows that hang on a werkproces: jongere and gemeente are those of that werkproces. */
export async function resolveWithWerk(
  motor: Motor,
  batch: Batch,
  verwijzingen: readonly Verwijzing[],
): Promise<void> {
  await resolve(motor, batch, [WERKPROCES, ...verwijzingen]);
  await motor.sql(
    `update ${batch.stage} s set jongere_id = t.jongere_id, gemeente_code = t.gemeente_code from werkproces t
      where t.bureau_id = $1 and t.id = s.werkproces_id`,
    [motor.bureauId],
  );
}
