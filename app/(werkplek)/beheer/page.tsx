import type { Metadata } from 'next';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { GeenRecht } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf, type Permissie } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Beheer' };
const DELEN: readonly { permissie: Permissie; href: string; titel: string; onder: string }[] = [
  {
    permissie: 'import.zien',
    href: '/beheer/inlezen',
    titel: 'Inlezen',
    onder: 'Bestanden van DUO en uit een ander systeem, met hun verslag',
  },
  {
    permissie: 'gebruiker.beheren',
    href: '/beheer/gebruikers',
    titel: 'Gebruikers',
    onder: 'Wie er werkt, met welke rollen, en hoe toegang eindigt',
  },
  {
    permissie: 'bureau.inrichten',
    href: '/beheer/scholen',
    titel: 'Scholen',
    onder: 'De scholen waar meldingen vandaan komen, met hun contactgegevens',
  },
  {
    permissie: 'bureau.inrichten',
    href: '/beheer/codelijsten',
    titel: 'Codelijsten',
    onder: 'De eigen woorden van het bureau en wat ze landelijk betekenen',
  },
  {
    permissie: 'sjabloon.beheren',
    href: '/beheer/sjablonen',
    titel: 'Sjablonen',
    onder: 'De teksten van de brieven en wie de afzender is',
  },
  {
    permissie: 'bureau.inrichten',
    href: '/beheer/termijnen',
    titel: 'Termijnen',
    onder: 'Hoe lang een termijn duurt waar de wet geen aantal noemt',
  },
  {
    permissie: 'keuze.lezen',
    href: '/beheer/keuzes',
    titel: 'Keuzes',
    onder: 'Wat de wet en de bronnen openlaten, en hoe het bureau koos',
  },
  {
    permissie: 'taken.zien',
    href: '/beheer/taken',
    titel: 'Taken',
    onder: 'Werk op de achtergrond: wat wacht en wat mislukte',
  },
  {
    permissie: 'taken.zien',
    href: '/beheer/mail',
    titel: 'Mail',
    onder: 'Wat Baken verstuurt, en wat bleef liggen',
  },
];

export default async function BeheerPagina() {
  const rechten = permissiesOf((await requireActor()).rollen);
  const delen = DELEN.filter((deel) => rechten.has(deel.permissie));
  if (delen.length === 0) return <GeenRecht />;
  return (
    <>
      <Paginakop titel="Beheer" />
      <Lijst label="Onderdelen van beheer">
        {delen.map(({ href, titel, onder }) => (
          <Lijstrij key={href} href={href} titel={titel} onder={onder} />
        ))}
      </Lijst>
    </>
  );
}
