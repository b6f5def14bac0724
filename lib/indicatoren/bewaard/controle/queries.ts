import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { WERK_PER_EIGENAAR } from '#lib/indicatoren/catalogus/werk-op-een-dag.ts';
import { readStand, type Stand } from '../data.ts';
import type { Controle, Verschil } from '../model.ts';
import { leeg } from '../schema.ts';
import { listControles } from './data.ts';

const AANTAL = 30;

export type Zelfcontrole = {
  readonly stand: Stand;
  readonly controles: readonly Controle[];
  /** The beheerder sees that figures were checked, not the figures themselves. */
  readonly magCijfers: boolean;
};

/** How the kept figures stand, and what the last checks found. */
export const readZelfcontrole = query({
  naam: 'zelfcontrole van de cijfers bekijken',
  permission: 'zelfcontrole.zien',
  verwerking: 'verantwoording',
  input: leeg,
  subject: 'geen-personen',
  run: async (toegang): Promise<Uitkomst<Zelfcontrole>> =>
    gelukt({
      stand: await readStand(toegang),
      controles: (await listControles(toegang, AANTAL)).map((controle) => ({
        ...controle,
        verschillen: controle.verschillen.map((verschil) =>
          magCijfers(toegang) && !gaatOverCollegas(verschil) ? verschil : zonderInhoud(verschil),
        ),
      })),
      magCijfers: magCijfers(toegang),
    }),
});

const magCijfers = ({ actor }: Toegang) => mag(actor, 'indicator.zien');

/** How much work a colleague has, is not for everybody who sees figures. */
const gaatOverCollegas = ({ indicator }: Verschil) => indicator === WERK_PER_EIGENAAR.code;

function zonderInhoud(verschil: Verschil): Verschil {
  return { ...verschil, bewaard: [], geteld: [] };
}
