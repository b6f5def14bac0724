import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import type { UseCase } from '#lib/toegang/front-door.ts';
import { vraagExport } from '#lib/toegang/lijsten/commands.ts';
import type { Exportbestand } from '#lib/toegang/lijsten/model.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const DOEL = 'Bespreken in het teamoverleg';

type Haal = UseCase<Exportbestand>;
export type Kantoor = {
  bureau: Bureau;
  leider: GebruikerActor;
  doel: string;
  probeer: (
    wie: GebruikerActor,
    lijst: string,
    haal: Haal,
    keuze?: string,
  ) => Promise<Uitkomst<Exportbestand>>;
  haal: (
    lijst: string,
    haal: Haal,
    keuze?: string,
  ) => Promise<{ bestand: Exportbestand; regels: string[]; logregels: { reden: string; n: number }[] }>;
};

/** A bureau with a teamleider who exports: asked with a purpose, fetched, and how it stands in the log. */
export async function kantoorMetLeider(): Promise<Kantoor> {
  const bureau = await makeBureau();
  const leider = await actorMet('teamleider', { bureau });
  const probeer: Kantoor['probeer'] = async (wie, lijst, haal, keuze = '') => {
    const { exportId } = waardeOf(await vraagExport(wie, { lijst, vraag: keuze, doel: DOEL }));
    return haal(wie, { exportId });
  };
  return {
    ...{ bureau, leider, doel: DOEL, probeer },
    haal: async (lijst, haal, keuze) => {
      const bestand = waardeOf(await probeer(leider, lijst, haal, keuze));
      return {
        bestand,
        regels: bestand.tekst.replace('\uFEFF', '').trim().split('\n'),
        logregels: await eigenaarSql<{ reden: string; n: number }>(
          `select a.reden, (select count(*)::int from verwerkingsregel v where v.operatie_id = a.operatie_id) as n
             from auditregel a where a.bureau_id = $1 and a.handeling = $2 order by a.id`,
          [bureau.id, `lijst exporteren: ${lijst}`],
        ),
      };
    },
  };
}
