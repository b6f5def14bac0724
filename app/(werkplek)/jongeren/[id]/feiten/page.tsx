import type { Metadata } from 'next';
import {
  bewaarArbeid,
  bewaarInschrijving,
  bewaarSchoolgang,
  bewaarUitschrijving,
  bewaarVerhuizing,
  geefReden,
} from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { FeitenFormulieren } from '#components/jongeren/feiten-formulieren.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { readFeitenpagina } from '#lib/jongeren/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'School, vrijstelling en adres' };

export default async function FeitenPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readFeitenpagina(actor, { jongereId: id });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const acties = {
    bewaarInschrijving,
    bewaarUitschrijving,
    bewaarSchoolgang,
    bewaarVerhuizing,
    bewaarArbeid,
  };
  return (
    <>
      <Paginakop
        titel="School, vrijstelling en adres"
        onder="Wat hier wordt vastgelegd, bepaalt mee wie als thuiszitter telt."
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: formatNaam(uitkomst.waarde.naam), href: `/jongeren/${id}` },
        ]}
      />
      <FeitenFormulieren
        jongereId={id}
        gegevens={uitkomst.waarde}
        acties={acties}
        magInnemen={permissiesOf(actor.rollen).has('vrijstelling.behandelen')}
      />
    </>
  );
}
