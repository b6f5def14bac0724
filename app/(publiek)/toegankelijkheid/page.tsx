import type { Metadata } from 'next';
import { ToegankelijkheidsContact } from '#components/publicaties/toegankelijkheidscontact.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { readEnv } from '#lib/platform/env.ts';
import { listOpenbareContacten } from '#lib/publicaties/openbaar.ts';
import { connection } from 'next/server';

export const metadata: Metadata = { title: 'Toegankelijkheidsverklaring' };

/** In the order of the Dutch model: who, status, explanation, what is not accessible, contact, and where to complain. */
export default async function ToegankelijkheidPagina() {
  await connection();
  const { BAKEN_CONTACT_MAIL: mail } = readEnv();
  return (
    <>
      <Paginakop titel="Toegankelijkheidsverklaring" onder="Iedereen moet Baken kunnen gebruiken." />
      <div className="lopend">
        <p>
          Wie Baken gebruikt, wil dat iedereen deze pagina’s kan lezen en bedienen, ook met een beperking. We
          volgen de internationale afspraken WCAG 2.2, niveau A en AA. Daarin zit alles wat de wet vraagt
          (WCAG 2.1 en EN 301 549).
        </p>
        <h2>Nalevingsstatus</h2>
      </div>
      <Kenmerken
        kenmerken={[
          { naam: 'Geldt voor', waarde: 'De openbare pagina’s en de werkplek achter de aanmelding' },
          { naam: 'Status', waarde: 'C: eerste maatregelen genomen' },
          {
            naam: 'Waarom niet hoger',
            waarde: 'Een onafhankelijk onderzoek door een deskundige is er nog niet geweest',
          },
          { naam: 'Opgesteld op', waarde: '26 november 2026, volgens het Nederlandse model' },
        ]}
      />
      <div className="lopend">
        <p>
          De gemeente die Baken gebruikt, stelt de officiële verklaring vast en zet haar in het landelijke
          register op toegankelijkheidsverklaring.nl. Deze pagina is daarvoor het begin.
        </p>
        <h2>Toelichting op de status</h2>
        <ul>
          <li>
            Bij elke wijziging wordt elke pagina automatisch op toegankelijkheid getest, licht en donker.
          </li>
          <li>Alles werkt met het toetsenbord, en lezen kan zonder JavaScript.</li>
          <li>Bij elke grafiek staat dezelfde informatie als tabel en als bestand.</li>
          <li>Kleuren hebben genoeg contrast, en kleur is nooit de enige manier waarop iets te zien is.</li>
          <li>Elke pagina past op een telefoon, en is te vergroten tot 400%.</li>
        </ul>
        <h2>Wat nog niet toegankelijk is</h2>
        <p>
          Dat weten we pas zeker na een onafhankelijk onderzoek. Een automatische test vindt ongeveer een
          derde van de problemen. We hebben niet met alle hulpmiddelen getest, zoals elke schermlezer en
          spraakbediening.
        </p>
        <h2>Feedback en contact</h2>
        <ToegankelijkheidsContact mail={mail} contacten={await listOpenbareContacten()} />
        <p>
          U krijgt binnen vijf werkdagen bericht dat uw melding binnen is, en binnen drie weken een antwoord.
          Kan iets niet snel worden opgelost, dan krijgt u de informatie op een andere manier.
        </p>
        <h2>Niet tevreden?</h2>
        <p>
          Vindt u dat uw melding niet goed is behandeld, dan kunt u een klacht indienen bij de{' '}
          <a href="https://www.nationaleombudsman.nl">Nationale ombudsman</a>.
        </p>
      </div>
    </>
  );
}
