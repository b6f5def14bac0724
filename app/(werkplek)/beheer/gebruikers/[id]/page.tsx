import type { Metadata } from 'next';
import {
  beeindig,
  herstel,
  koppel,
  nieuwWachtwoord,
  specialiseer,
  wijzig,
} from '#app/(werkplek)/beheer/gebruikers/actions.ts';
import { GebruikerVelden } from '#components/beheer/gebruiker-velden.tsx';
import { Specialisaties } from '#components/beheer/specialisaties.tsx';
import { ToegangBeheren } from '#components/beheer/toegang-beheren.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { RechtenUitleg } from '#components/beheer/rechten-uitleg.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { readSpecialisaties } from '#lib/doelgroepen/jongerenpunt/specialisaties/queries.ts';
import { readEnv } from '#lib/platform/env.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { showGebruiker } from '#lib/toegang/gebruikers/queries.ts';
import { listRolrechten } from '#lib/toegang/gebruikers/rechten.ts';

export const metadata: Metadata = { title: 'Gebruiker' };

export default async function GebruikerPagina({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const uitkomst = await showGebruiker(actor, { id });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze gebruiker" />;
  const { gebruiker, gemeenten, vandaag } = uitkomst.waarde;
  const keuze = await readSpecialisaties(actor, { gebruikerId: id });
  const rechten = listRolrechten();
  const kruimels = [
    { titel: 'Beheer', href: '/beheer' },
    { titel: 'Gebruikers', href: '/beheer/gebruikers' },
  ];
  return (
    <>
      <Paginakop titel={gebruiker.naam} onder={gebruiker.inlognaam} kruimels={kruimels} />
      <div className="twee-kolommen">
        <Formulier
          actie={wijzig}
          verborgen={{ id: gebruiker.id, stand: gebruiker.stand }}
          label="Gegevens en rollen"
        >
          <GebruikerVelden gebruiker={gebruiker} gemeenten={gemeenten} rechten={rechten} />
          <Verzendknop>Opslaan</Verzendknop>
        </Formulier>
        <ToegangBeheren
          gebruiker={gebruiker}
          vandaag={vandaag}
          issuer={readEnv().OIDC_ISSUER}
          acties={{ beeindig, herstel, wachtwoord: nieuwWachtwoord, koppel }}
        />
      </div>
      {keuze.ok && (
        <Sectie titel="Specialisaties">
          <Specialisaties keuze={keuze.waarde} actie={specialiseer} />
        </Sectie>
      )}
      <Sectie titel="Wat mag elke rol?">
        <RechtenUitleg rechten={rechten} />
      </Sectie>
    </>
  );
}
