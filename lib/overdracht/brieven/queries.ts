import { readUitgaand } from '#lib/overdracht/data.ts';
import { readLpwDeel } from '#lib/overdracht/dossier/data.ts';
import { readVerhuizing } from '#lib/overdracht/brieven/data.ts';
import type { Eerderdeel, Overdrachtsdossier } from '#lib/overdracht/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** What the letter with a handed-over dossier says; registered in lib/cli/samenstelling.ts. */
export async function overdrachtvelden(
  toegang: Toegang,
  id: string,
): Promise<Readonly<Record<string, string>> | null> {
  const uit = await readUitgaand(toegang, id);
  if (!uit) return null;
  return {
    jongere: uit.jongereId,
    nieuwe_gemeente: uit.gemeente ?? '',
    verhuisd_op: uit.dossier.verhuisdOp,
    overgedragen: inWoorden(uit.dossier),
  };
}

/** Of a young person who moved and whose dossier has not been handed over yet: where to, since when, and what there is. */
export async function verhuisvelden(
  toegang: Toegang,
  jongereId: string,
): Promise<Readonly<Record<string, string>> | null> {
  const verhuizing = await readVerhuizing(toegang, jongereId);
  const verhuisdOp = verhuizing?.verhuisdOp ?? toegang.vandaag;
  const dossier = await readLpwDeel(toegang, jongereId, { reden: '', verhuisdOp });
  if (!dossier) return null;
  return {
    jongere: jongereId,
    nieuwe_gemeente: verhuizing?.gemeente ?? '',
    verhuisd_op: verhuizing?.verhuisdOp ?? '',
    overgedragen: inWoorden(dossier),
  };
}

function inWoorden(dossier: Overdrachtsdossier): string {
  const delen = [
    ...tellingen(dossier),
    telling(dossier.vrijstellingen.length, 'vrijstelling', 'vrijstellingen'),
  ].filter((deel) => deel !== null);
  const eerder = (dossier.eerder ?? []).map(
    (deel) =>
      ` Eerder overgenomen van ${deel.van}: ${
        tellingen(deel)
          .filter((telling) => telling !== null)
          .join(', ') || 'schoolinschrijvingen'
      }.`,
  );
  return `De persoonsgegevens, de schoolinschrijvingen${delen.map((deel) => `, ${deel}`).join('')}.${eerder.join('')}`;
}

const tellingen = ({
  meldingen,
  werkprocessen,
  contact,
}: Pick<Eerderdeel, 'meldingen' | 'werkprocessen' | 'contact'>) => [
  telling(meldingen.length, 'melding', 'meldingen'),
  telling(werkprocessen.length, 'werkproces', 'werkprocessen'),
  telling(contact.length, 'verslag van contact', 'verslagen van contact'),
];

const telling = (aantal: number, een: string, meer: string): string | null =>
  aantal === 0 ? null : `${aantal} ${aantal === 1 ? een : meer}`;
