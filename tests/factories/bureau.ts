import { randomBytes } from 'node:crypto';
import type { Bureau } from '#lib/toegang/model.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** The gemeenten of the Westelijke Mijnstreek. */
export const GEMEENTEN = { '0888': 'Beek', '1883': 'Sittard-Geleen', '0971': 'Stein' } as const;

type BureauOpties = {
  code?: string;
  naam?: string;
  gemeenten?: Readonly<Record<string, string>>;
  vakantieregio?: 'noord' | 'midden' | 'zuid';
  instellingen?: object;
};

/** A bureau with its gemeenten, since long ago. Without a code it gets one that no other has. */
export async function makeBureau(opties: BureauOpties = {}): Promise<Bureau> {
  const code = opties.code ?? `bureau-${randomBytes(4).toString('hex')}`;
  const naam = opties.naam ?? `Bureau ${code}`;
  const [row] = await eigenaarSql<{ id: number }>(
    'insert into bureau (code, naam, vakantieregio, instellingen) values ($1, $2, $3, $4) returning id',
    [code, naam, opties.vakantieregio ?? 'zuid', JSON.stringify(opties.instellingen ?? {})],
  );
  const id = row?.id ?? 0;
  for (const [gemeente, plaats] of Object.entries(opties.gemeenten ?? GEMEENTEN)) {
    await eigenaarSql('insert into gemeente (code, naam) values ($1, $2) on conflict do nothing', [
      gemeente,
      plaats,
    ]);
    await eigenaarSql('insert into bureau_gemeente (bureau_id, gemeente_code, van) values ($1, $2, $3)', [
      id,
      gemeente,
      '1990-01-01',
    ]);
  }
  return { id, code, naam };
}

let eigen: Promise<Bureau> | undefined;

/** The bureau of this test file, for whoever does not name another. */
export function testBureau(): Promise<Bureau> {
  eigen ??= makeBureau({ code: 'westelijke-mijnstreek', naam: 'Westelijke Mijnstreek' });
  return eigen;
}
