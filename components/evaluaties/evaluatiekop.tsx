import type { Evaluatiepagina } from '#lib/evaluatie/model.ts';
import { waarover } from '#components/evaluaties/evaluatielijst.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';

/** Which change this is about, the file, and the way to change what is looked at. */
export function Evaluatiekop({ evaluatie, magMaken }: Pick<Evaluatiepagina, 'evaluatie' | 'magMaken'>) {
  const adres = `/evaluaties/${evaluatie.id}`;
  const zin = waarover(evaluatie);
  return (
    <Paginakop
      kruimels={[{ titel: 'Evaluatie', href: '/evaluaties' }]}
      titel={evaluatie.titel}
      onder={`${zin.charAt(0).toUpperCase()}${zin.slice(1)}. De cijfers zijn van dit moment.`}
      actie={
        <>
          <KnopLink href={`${adres}/documenten`}>Raadsdocument</KnopLink>
          <KnopLink href={`${adres}/csv`} download icoon="download">
            CSV
          </KnopLink>
          {magMaken && <KnopLink href={`${adres}/wijzigen`}>Wijzig</KnopLink>}
        </>
      }
    />
  );
}
