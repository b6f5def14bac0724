import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';

/** Where there is no school no leave is needed: taken over as it stood in the old system, and named. */
export async function noteGeenSchool(motor: Motor, batch: Batch): Promise<void> {
  const rows = await motor.sql<{ regel: number }>(`select regel from ${batch.stage} where dagen = 0`);
  const reden =
    'Nul schooldagen: in deze dagen is geen school en er is geen verlof nodig. De regel is wel ingelezen.';
  batch.oordeel(
    'let-op',
    rows.map(({ regel }) => ({ regel, kolom: 'dagen', code: 'geen-schooldagen', reden })),
  );
}
