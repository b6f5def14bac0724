import type { ComponentProps } from 'react';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Raadsdocumentpagina } from '#lib/evaluatie/raadsdocument/queries.ts';
import { PdfstandVan } from '#components/publicaties/pdfstand.tsx';
import { PublicatieStatus } from '#components/publicaties/publicatielijst.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
export type Uitgaveacties = Readonly<
  Record<'aanbieden' | 'publiceren' | 'terugsturen' | 'intrekken' | 'weggooien' | 'vraagPdf', Actie>
>;

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
  const verborgen = { id: evaluatieId, document: id };
  if (status === 'concept' && magMaken)
    return (
      <Knoppen>
        <Formulier actie={acties.aanbieden} verborgen={verborgen} label="Aanbieden">
          <Verzendknop>Ter controle aanbieden</Verzendknop>
        </Formulier>
        <Formulier actie={acties.weggooien} verborgen={verborgen} label="Weggooien">
          <Verzendknop soort="stil">Concept weggooien</Verzendknop>
        </Formulier>
      </Knoppen>
    );
  if (status === 'ter-controle' && isMaker)
    return <p className="gedempt">U maakte dit zelf. Een collega controleert en publiceert.</p>;
  if (status === 'ter-controle' && magKeuren)
    return (
      <>
        <p>
          Lees hieronder wat openbaar wordt. Kijk of de eigen woorden en wat er verder gebeurde niets zeggen
          over één jongere of één medewerker.
        </p>
        <Knoppen>
          <Formulier actie={acties.publiceren} verborgen={verborgen} label="Publiceren">
            <Verzendknop>Gecontroleerd, publiceren</Verzendknop>
          </Formulier>
          <Formulier actie={acties.terugsturen} verborgen={verborgen} label="Terugsturen">
            <Verzendknop soort="secundair">Terugsturen</Verzendknop>
          </Formulier>
        </Knoppen>
      </>
    );
  if (status !== 'gepubliceerd') return null;
  return (
    <Knoppen>
      <KnopLink href={`/cijfers/${bureau}/evaluaties/${evaluatieId}`}>Bekijk op de openbare pagina</KnopLink>
      {magKeuren && (
        <Uitklap titel="Intrekken" knop="stil">
          <Formulier actie={acties.intrekken} verborgen={verborgen} label="Intrekken">
            <Tekstvak
              naam="reden"
              label="Waarom wordt dit ingetrokken?"
              hint="Deze zin staat straks op de openbare pagina."
              rijen={2}
            />
            <Verzendknop soort="gevaar">Uitgave intrekken</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </Knoppen>
  );
}
