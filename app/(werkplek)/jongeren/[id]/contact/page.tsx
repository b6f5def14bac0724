import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { houdConcept } from '#app/(werkplek)/concepten/actions.ts';
import {
  bewaarContact,
  bewaarVerbetering,
  gooiConceptWeg,
  trekIn,
} from '#app/(werkplek)/jongeren/[id]/contact/actions.ts';
import { ContactFormulier } from '#components/contact/contact-formulier.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readContactformulier } from '#lib/contact/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Contact vastleggen' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ verbeter?: string; werkproces?: string }>;
};

export default async function ContactPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { verbeter, werkproces } = await searchParams;
  const actor = await requireActor();
  const uitkomst = await readContactformulier(actor, { jongereId: id, contactId: verbeter });
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
        titel={uitkomst.waarde.contact ? 'Contact verbeteren' : 'Contact vastleggen'}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: naam, href: `/jongeren/${id}` },
        ]}
      />
      <ContactFormulier
        gegevens={uitkomst.waarde}
        werkproces={werkproces}
        acties={{
          bewaarContact,
          bewaarVerbetering,
          trekIn,
          bewaarContactConcept: houdConcept,
          gooiConceptWeg,
        }}
      />
    </>
  );
}
