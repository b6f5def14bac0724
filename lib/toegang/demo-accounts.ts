import { pool, sqlOn } from '#lib/platform/db.ts';
import { ROL_LABEL, ROL_UITLEG } from '#lib/toegang/labels.ts';
import { ROLLEN, type Rol } from '#lib/toegang/model.ts';

/** The password of every demo account; such accounts exist only at bureaus that are a demo. */
export const DEMO_WACHTWOORD = 'baken-demo-2026';

export type DemoAccount = { inlognaam: string; naam: string; rol: string; uitleg: string };

/** The accounts one may look around with, in the order of the roles; none outside a demo. */
export async function demoAccounts(): Promise<DemoAccount[]> {
  const rows = await sqlOn(pool())<{ inlognaam: string; naam: string; rollen: Rol[] }>(
    'select inlognaam, naam, rollen from demo_accounts()',
  );
  const plek = (rollen: readonly Rol[]) => ROLLEN.findIndex((rol) => rollen.includes(rol));
  return rows
    .toSorted((a, b) => plek(a.rollen) - plek(b.rollen))
    .map(({ inlognaam, naam, rollen }) => ({
      inlognaam,
      naam,
      rol: rollen.map((rol) => ROL_LABEL[rol]).join(', '),
      uitleg: rollen[0] ? ROL_UITLEG[rollen[0]] : '',
    }));
}
