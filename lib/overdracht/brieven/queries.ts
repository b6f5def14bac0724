import { readUitgaand } from '#lib/overdracht/data.ts';
import type { Overdrachtsdossier } from '#lib/overdracht/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** What the letter with a handed-over dossier says; registered in lib/cli/samenstelling.ts. */
export async function overdrachtvelden(
  toegang: Toegang,
  id: string,
): Promise<Readonly<Record<string, string>> | null> {
  const uit = await readUitgaand(toegang, id);
  if (!uit) return null;
  return {
    nieuwe_gemeente: uit.gemeente ?? '',
    verhuisd_op: uit.dossier.verhuisdOp,
    overgedragen: inWoorden(uit.dossier),
  };
}

function inWoorden({ meldingen, werkprocessen, vrijstellingen, contact }: Overdrachtsdossier): string {
  return [
    `${meldingen.length} meldingen`,
    `${werkprocessen.length} werkprocessen`,
    `${vrijstellingen.length} vrijstellingen`,
    `${contact.length} verslagen van contact`,
  ].join(', ');
}
