import type { ComponentProps } from 'react';
import type { Pdfplek, Pdfstand } from '#lib/publicaties/pdf/model.ts';
import { Ververs } from '#components/inlezen/ververs.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  plek: Pdfplek;
  stand: Pdfstand;
  /** The public address of the file. */
  adres: string;
  magVragen: boolean;
  vraagPdf: ComponentProps<typeof Formulier>['actie'];
};

/** How far the PDF of a public document is, for who published it. */
export function PdfstandVan({ plek, stand, adres, magVragen, vraagPdf }: Eigenschappen) {
  const { status, fout, kanOpnieuw } = stand;
  if (status === 'klaar')
    return (
      <p>
        <KnopLink href={adres} download icoon="download">
          PDF voor iedereen
        </KnopLink>
      </p>
    );
  if (status === 'wacht' && !kanOpnieuw)
    return (
      <>
        <Ververs />
        <Mededeling toon="info" titel="De PDF wordt gemaakt">
          Dat duurt meestal minder dan een minuut. De openbare pagina staat er al; u kunt verdergaan.
        </Mededeling>
      </>
    );
  const { titel, zin } = WAAROM[status];
  return (
    <>
      <Mededeling toon={status === 'mislukt' ? 'fout' : 'let-op'} titel={titel}>
        {fout ?? zin} De openbare pagina en de Excel staan er wel.
        {!magVragen && ' Een collega die mag publiceren, kan de PDF opnieuw laten maken.'}
      </Mededeling>
      {magVragen && (
        <Formulier actie={vraagPdf} label="Maak de PDF" uniek={`pdf-${plek.id}`} verborgen={plek}>
          <Verzendknop soort="secundair">
            {status === 'geen' ? 'Maak de PDF' : 'Maak de PDF opnieuw'}
          </Verzendknop>
        </Formulier>
      )}
    </>
  );
}

const WAAROM = {
  geen: { titel: 'Er is nog geen PDF', zin: 'Deze uitgave werd openbaar zonder PDF.' },
  wacht: {
    titel: 'De PDF laat op zich wachten',
    zin: 'Zij is gevraagd, maar nog niet gemaakt. Blijft dat zo, meld het dan bij de beheerder (Beheer, Taken).',
  },
  mislukt: { titel: 'De PDF is niet gemaakt', zin: 'Het maken is mislukt.' },
} as const;
