import Link from 'next/link';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { LABEL_SCHOOLGANG } from '#lib/jongeren/feiten/labels.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Thuiszitter, Thuiszitterslijst } from '#lib/thuiszitters/lijst/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Bronvelden } from '#components/jongeren/schoolgang-velden.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Acties = { legSchoolgangVast: Actie; zetOpAgenda: Actie; haalVanAgenda: Actie };
type Eigenschappen = {
  lijst: Thuiszitterslijst;
  gekozen: string | undefined;
  /** The choices of the list, to come back to. */
  terug: string;
  acties: Acties;
};

/** What one can do for one row of the list, without leaving it. */
export function Handelen({ lijst, gekozen, terug, acties }: Eigenschappen) {
  const rij = lijst.rijen.find(({ id }) => id === gekozen);
  if (!rij) return null;
  return (
    <Sectie id="kies" titel={formatNaam(rij.naam)}>
      <p className="mb-4">
        <Link href={`/jongeren/${rij.jongereId}`} prefetch={false}>
          Open het dossier
        </Link>{' '}
        <span className="gedempt">{watGedaan(rij)}</span>
      </p>
      <div className="twee-kolommen">
        {lijst.mag.schoolgang && (
          <Terug rij={rij} vandaag={lijst.vandaag} terug={terug} actie={acties.legSchoolgangVast} />
        )}
        {lijst.mag.agenda && <Agenda rij={rij} terug={terug} acties={acties} />}
      </div>
    </Sectie>
  );
}

function watGedaan({ geprobeerd, routes, contacten, brieven }: Thuiszitter): string {
  const delen = [
    geprobeerd.length > 0 && `Stappen: ${geprobeerd.join(', ').toLowerCase()}.`,
    routes.length > 0 && `Route: ${routes.join(', ').toLowerCase()}.`,
    `${contacten === 1 ? 'Eén contact' : `${contacten} contacten`} en ${brieven === 1 ? 'één brief' : `${brieven} brieven`} sinds het begin.`,
  ];
  return delen.filter(Boolean).join(' ');
}

/** "Teruggeleid" follows from what happened: attendance or enrolment. This records what happened. */
type Deel = { rij: Thuiszitter; terug: string };

function Terug({ rij, vandaag, terug, actie }: Deel & { vandaag: string; actie: Actie }) {
  const soorten =
    rij.soort === 'LRV' ? (['hervat', 'alternatief-traject'] as const) : (['alternatief-traject'] as const);
  return (
    <div>
      {rij.soort === 'AV' && (
        <p className="mb-4">
          Weer ingeschreven?{' '}
          <Link href={`/jongeren/${rij.jongereId}/feiten`} prefetch={false}>
            Leg de inschrijving vast
          </Link>
          ; dan eindigt het thuiszitten vanzelf.
        </p>
      )}
      <Formulier actie={actie} verborgen={{ jongereId: rij.jongereId, terug }} label="Weer naar school">
        <Veld naam="datum" label="Vanaf" soort="date" waarde={vandaag} breedte="middel" />
        <Bronvelden />
        <Knoppen>
          {soorten.map((soort, plek) => (
            <Verzendknop
              key={soort}
              naam="soort"
              waarde={soort}
              soort={plek === 0 && rij.soort === 'LRV' ? 'primair' : 'secundair'}
            >
              {hoofdletter(LABEL_SCHOOLGANG[soort])}
            </Verzendknop>
          ))}
        </Knoppen>
      </Formulier>
    </div>
  );
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

function Agenda({ rij: { agendapunt, jongereId }, terug, acties }: Deel & { acties: Acties }) {
  if (agendapunt)
    return (
      <Formulier
        actie={acties.haalVanAgenda}
        verborgen={{ id: agendapunt.id, versie: agendapunt.versie, terug }}
        label="Van de agenda halen"
      >
        <p>
          Op de agenda van de Actietafel sinds {formatDatum(agendapunt.aangemeldOp)}: {agendapunt.reden}
        </p>
        <Veld naam="reden" label="Waarom kan het eraf?" optioneel maxLength={500} />
        <Verzendknop soort="secundair">Haal van de agenda</Verzendknop>
      </Formulier>
    );
  return (
    <Formulier actie={acties.zetOpAgenda} verborgen={{ jongereId, terug }} label="Op de agenda zetten">
      <Tekstvak
        naam="reden"
        label="Wat vraagt u aan de Actietafel?"
        hint="De zaak komt op de agenda van het volgende overleg."
        rijen={2}
        maxLength={500}
      />
      <Verzendknop soort="secundair">Zet op de agenda</Verzendknop>
    </Formulier>
  );
}
