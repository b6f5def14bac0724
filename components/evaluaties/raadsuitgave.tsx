import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Raadsdocumentpagina } from '#lib/evaluatie/raadsdocument/queries.ts';
import { PdfstandVan } from '#components/publicaties/pdfstand.tsx';
import { PublicatieStatus } from '#components/publicaties/publicatielijst.tsx';
import { UITGAVE, VierOgen, type Actie, type VierOgenActies } from '#components/publicaties/vier-ogen.tsx';
import { Datum } from '#components/ui/datum.tsx';

export type Uitgaveacties = VierOgenActies & { readonly vraagPdf: Actie };

/** How far a public document is, and the next step for who may take it. */
export function Raadsuitgave({ document, acties }: { document: Raadsdocumentpagina; acties: Uitgaveacties }) {
  const { status, uitgave, toelichting, gecontroleerdDoor, gepubliceerdOp } = document;
  if (status === null) return null;
  return (
    <div className="flex flex-col gap-3">
      <p>
        Uitgave {uitgave} · <PublicatieStatus status={status} />
        {gepubliceerdOp && (
          <>
            {' '}
            · <Datum op={todayInAmsterdam(gepubliceerdOp)} />
          </>
        )}
        {gecontroleerdDoor && `, gecontroleerd door ${gecontroleerdDoor}`}
      </p>
      {toelichting && <p className="gedempt">{toelichting}</p>}
      {document.pdf && (
        <PdfstandVan
          plek={{ bron: 'evaluatie', id: document.id }}
          stand={document.pdf}
          adres={`/cijfers/${document.bureau}/evaluaties/${document.evaluatieId}/pdf`}
          magVragen={document.magKeuren}
          vraagPdf={acties.vraagPdf}
        />
      )}
      <Stappen document={document} acties={acties} />
    </div>
  );
}

function Stappen({ document, acties }: { document: Raadsdocumentpagina; acties: Uitgaveacties }) {
  const { id, evaluatieId, status, magMaken, magKeuren, isMaker, bureau } = document;
  const controleert = status === 'ter-controle' && magKeuren && !isMaker;
  if (status === 'ter-controle' && isMaker)
    return <p className="gedempt">U maakte dit zelf. Een collega controleert en publiceert.</p>;
  return (
    <>
      {controleert && (
        <p>
          Lees hieronder wat openbaar wordt. Kijk of de eigen woorden en wat er verder gebeurde niets zeggen
          over één jongere of één medewerker.
        </p>
      )}
      <VierOgen
        acties={acties}
        verborgen={{ id: evaluatieId, document: id }}
        wat={UITGAVE}
        mag={{
          aanbieden: status === 'concept' && magMaken,
          controleren: controleert,
          intrekken: status === 'gepubliceerd' && magKeuren,
        }}
        openbaar={status === 'gepubliceerd' && `/cijfers/${bureau}/evaluaties/${evaluatieId}`}
      />
    </>
  );
}
