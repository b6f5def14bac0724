import type { ComponentProps } from 'react';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  actie: ComponentProps<typeof Formulier>['actie'];
  /** What the page shows, as its address says it. */
  vraag: string;
  /** A file that was asked for and is ready. */
  klaar: string | undefined;
};

/** What stands on the page as a file, for a purpose. */
export function Standbestand({ actie, vraag, klaar }: Eigenschappen) {
  return (
    <div className="niet-afdrukken mt-6">
      {klaar && (
        <div role="status" className="mb-4">
          <Mededeling toon="goed" titel="Het bestand staat klaar">
            Download de stand van zaken{' '}
            <a href={`/cockpit/werkboek/${encodeURIComponent(klaar)}`} download>
              als Excel
            </a>{' '}
            of{' '}
            <a href={`/lijsten/export/stand-van-zaken/${encodeURIComponent(klaar)}`} download>
              als CSV
            </a>{' '}
            (een kwartier geldig). Verwijder het bestand als u het niet meer nodig heeft.
          </Mededeling>
        </div>
      )}
      <Uitklap titel="Als bestand" knop="stil" klein icoon="download">
        <Formulier actie={actie} verborgen={{ vraag }} label="Stand van zaken als bestand">
          <Veld
            naam="doel"
            label="Waarvoor gebruikt u dit bestand?"
            maxLength={300}
            hint="Dit komt in het logboek. Het bestand bevat de cijfers zoals ze hier staan, met wat u hierboven koos."
          />
          <Verzendknop klein>Maak het bestand</Verzendknop>
        </Formulier>
      </Uitklap>
    </div>
  );
}
