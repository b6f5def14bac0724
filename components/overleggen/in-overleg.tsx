import Link from 'next/link';
import { OVERLEGGEN } from '#lib/overleggen/agenda/model.ts';
import type { Gedeeldpagina } from '#lib/overleggen/gedeeld/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Bespreking, type Actie } from '#components/overleggen/besluit.tsx';

type Eigenschappen = {
  jongereId: string;
  pagina: Gedeeldpagina;
  acties: Record<'laatWachten' | 'haalAf', Actie>;
};

/** Where this young person is or was discussed, and the way to bring him to an overleg. */
export function InOverleg({ jongereId, pagina: { punten, namen, vandaag, mag }, acties }: Eigenschappen) {
  return (
    <Sectie titel="Besproken in een overleg">
      {punten.length === 0 && (
        <LegeStaat titel="Deze jongere is nog niet besproken">
          Loopt het vast? Breng de zaak naar een overleg met partners.
        </LegeStaat>
      )}
      <ul className="instemmingen">
        {punten.map((punt) => (
          <li key={punt.id}>
            <h3>
              <Link href={`/overleggen/punten/${punt.id}`} prefetch={false}>
                {namen[punt.overleg]}
              </Link>
            </h3>
            <p>
              {punt.reden}{' '}
              <span className="gedempt">
                aangemeld op <Datum op={punt.aangemeldOp} />
                {!punt.bespreking &&
                  (punt.overlegId ? ', staat op de agenda' : ', wacht op het volgende overleg')}
              </span>
            </p>
            <Bespreking punt={punt} vandaag={vandaag} rondAf={null} />
            {!punt.bespreking && mag.agenderen && (
              <Formulier
                actie={acties.haalAf}
                verborgen={{ id: punt.id, versie: punt.versie }}
                uniek={`af-${punt.id}`}
                label={`Van de agenda halen: ${namen[punt.overleg]}`}
              >
                <Verzendknop soort="stil" klein>
                  Haal van de agenda
                </Verzendknop>
              </Formulier>
            )}
          </li>
        ))}
      </ul>
      {mag.agenderen && (
        <Uitklap titel="Breng naar een overleg" knop="secundair" icoon="plus">
          <Formulier
            actie={acties.laatWachten}
            verborgen={{ jongereId }}
            uniek="breng"
            label="Naar een overleg brengen"
          >
            <Keuzelijst
              naam="overleg"
              label="Welk overleg?"
              keuzes={OVERLEGGEN.map((soort) => ({ waarde: soort, label: namen[soort] }))}
            />
            <Tekstvak naam="reden" label="Wat vraagt u aan het overleg?" maxLength={500} rijen={3} />
            <p className="gedempt">
              Over Halt, verhoor of proces-verbaal praat u niet hier, maar in het casusoverleg van de
              handhavingszaak.
            </p>
            <Verzendknop>Laat dit bespreken</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </Sectie>
  );
}
