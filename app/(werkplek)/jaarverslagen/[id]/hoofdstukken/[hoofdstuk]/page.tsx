import type { Metadata } from 'next';
import { haalKaderWeg, schrijf, wijzigKader, zetKader } from '#app/(werkplek)/jaarverslagen/actions.ts';
import { Kaders } from '#components/jaarverslagen/kaders.tsx';
import { TekstFormulier } from '#components/jaarverslagen/tekst-formulier.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { naamVan } from '#lib/jaarverslagen/labels.ts';
import { readHoofdstuk } from '#lib/jaarverslagen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Hoofdstuk schrijven' };

type Props = { params: Promise<{ id: string; hoofdstuk: string }> };

export default async function HoofdstukPagina({ params }: Props) {
  const uitkomst = await readHoofdstuk(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit hoofdstuk" />;
  const pagina = uitkomst.waarde;
  const { editie, hoofdstuk, vorige, volgende } = pagina;
  const adres = `/jaarverslagen/${editie.id}`;
  return (
    <>
      <Paginakop
        titel={hoofdstuk.titel}
        onder={
          hoofdstuk.tekst
            ? 'De vaste tekst en de cijfers van dit hoofdstuk staan er al; schrijf wat bij dit schooljaar hoort.'
            : undefined
        }
        kruimels={[
          { titel: 'Jaarverslag', href: '/jaarverslagen' },
          { titel: naamVan(editie), href: adres },
        ]}
        actie={
          <Knoppen>
            {vorige && (
              <KnopLink href={`${adres}/hoofdstukken/${vorige}`} soort="stil">
                Vorig hoofdstuk
              </KnopLink>
            )}
            {volgende && (
              <KnopLink href={`${adres}/hoofdstukken/${volgende}`} soort="stil">
                Volgend hoofdstuk
              </KnopLink>
            )}
          </Knoppen>
        }
      />
      {editie.status === 'klaar' ? (
        <Mededeling toon="info">Dit jaarverslag is vastgesteld en verandert niet meer.</Mededeling>
      ) : (
        <div className="secties">
          <TekstFormulier pagina={pagina} schrijf={schrijf} />
          <Sectie titel="Kaders" aantal={pagina.kaders.length}>
            <Kaders pagina={pagina} acties={{ zetKader, wijzigKader, haalKaderWeg }} />
          </Sectie>
        </div>
      )}
    </>
  );
}
