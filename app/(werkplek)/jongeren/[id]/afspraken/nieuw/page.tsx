import type { Metadata } from 'next';
import { maak } from '#app/(werkplek)/afspraken/actions.ts';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { houdConcept } from '#app/(werkplek)/concepten/actions.ts';
import { AfspraakFormulier } from '#components/afspraken/afspraak-formulier.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readAfspraakformulier } from '#lib/contact/afspraken/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Afspraak maken' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ werkproces?: string }> };

export default async function AfspraakMaken({ params, searchParams }: Props) {
  const { id } = await params;
  const { werkproces } = await searchParams;
  const actor = await requireActor();
  const uitkomst = await readAfspraakformulier(actor, { jongereId: id });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const naam = formatNaam(uitkomst.waarde.naam);
  return (
    <>
      <Paginakop
        titel="Afspraak maken"
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: naam, href: `/jongeren/${id}` },
          { titel: 'Afspraken', href: `/jongeren/${id}/afspraken` },
        ]}
      />
      <AfspraakFormulier
        gegevens={uitkomst.waarde}
        werkproces={werkproces}
        actie={maak}
        bewaarConcept={houdConcept}
      />
    </>
  );
}
