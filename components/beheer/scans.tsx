import type { ComponentProps } from 'react';
import type { Besmet, Scanoverzicht, Scantelling } from '#lib/documenten/scannen/model.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];

type Eigenschappen = { overzicht: Scanoverzicht; na: string | undefined; opnieuw: Actie };

/** What waits for the scanner, what it refused, and what was never scanned; with what one should do about each. */
export function Scans({ overzicht, na, opnieuw }: Eigenschappen) {
  const { ingesteld, tellingen, besmet, verder } = overzicht;
  const van = (stand: Scantelling['stand']) => tellingen.find((item) => item.stand === stand);
  const wacht = van('niet-bereikbaar');
  const zonder = van('niet-gescand');
  return (
    <div className="secties">
      {ingesteld ? (
        !wacht && <Status toon="goed">De virusscanner is ingesteld en er wacht niets</Status>
      ) : (
        <Mededeling toon="let-op" titel="Er is geen virusscanner ingesteld">
          <p>
            Stukken worden aangenomen en krijgen “Niet gescand”. De beheerder van de server stelt een scanner
            in met BAKEN_CLAMAV; daarna scant Baken ook wat er al is.
          </p>
        </Mededeling>
      )}
      <Sectie titel="Wacht op de virusscanner" aantal={wacht?.aantal ?? 0}>
        {wacht ? (
          <>
            <p className="mb-2">
              Deze stukken kan niemand openen tot ze zijn gescand. Het oudste wacht sinds{' '}
              <Tijdstip op={wacht.sinds} />.
            </p>
            {wacht.waarom && <p className="gedempt mb-2">De scanner antwoordde niet: {wacht.waarom}.</p>}
            <p className="mb-4">
              Vraag de beheerder van de server of de scanner draait. Baken probeert het elke twee minuten; er
              gaat niets verloren.
            </p>
            {ingesteld && <Opnieuw actie={opnieuw} />}
          </>
        ) : (
          <LegeStaat titel="Er wacht niets op de scanner" />
        )}
      </Sectie>
      <Sectie titel="Virus gevonden" aantal={van('besmet')?.aantal ?? 0}>
        {besmet.length === 0 && na ? (
          <LegeStaat titel="Hierna komt niets meer" />
        ) : (
          <BesmetteStukken rijen={besmet} />
        )}
        <Bladeren {...bladeradressen({ pad: '/beheer/documenten', waarden: { na }, verder })} />
      </Sectie>
      <Sectie titel="Niet gescand" aantal={zonder?.aantal ?? 0}>
        {zonder ? (
          <p>
            Aangenomen toen er geen scanner was, het oudste op <Tijdstip op={zonder.sinds} />. Ze zijn te
            openen en staan in het dossier als “Niet gescand”.
            {ingesteld && ' De scanner neemt ze vanzelf mee.'}
          </p>
        ) : (
          <p className="gedempt">Alle stukken zijn door de scanner gezien.</p>
        )}
      </Sectie>
    </div>
  );
}

function Opnieuw({ actie }: { actie: Actie }) {
  return (
    <Formulier actie={actie} label="Opnieuw laten scannen">
      <Verzendknop soort="secundair" icoon="opnieuw">
        Probeer nu opnieuw
      </Verzendknop>
    </Formulier>
  );
}

function BesmetteStukken({ rijen }: { rijen: readonly Besmet[] }) {
  if (rijen.length === 0) return <LegeStaat titel="Er is geen virus gevonden" />;
  return (
    <>
      <p className="mb-2">
        Niemand kan deze stukken openen. Vraag wie het toevoegde om een schoon bestand, en om het oude in het
        dossier in te trekken. Elke dag kijkt de scanner nog eens: een vals alarm gaat dan vanzelf weg.
      </p>
      <Tabel
        bijschrift="Stukken met een virus"
        verbergBijschrift
        rijen={rijen}
        rijSleutel={(stuk) => stuk.id}
        kolommen={[
          {
            sleutel: 'toegevoegd',
            kop: 'Toegevoegd',
            hoofd: true,
            cel: (stuk) => <Tijdstip op={stuk.toegevoegdOp} />,
          },
          { sleutel: 'door', kop: 'Door', cel: (stuk) => stuk.door ?? 'onbekend' },
          { sleutel: 'virus', kop: 'Wat de scanner vond', cel: (stuk) => stuk.virus ?? 'niet genoemd' },
          {
            sleutel: 'gezien',
            kop: 'Laatst gescand',
            cel: (stuk) => stuk.gescandOp && <Tijdstip op={stuk.gescandOp} />,
          },
        ]}
      />
    </>
  );
}
