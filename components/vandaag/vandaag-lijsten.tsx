import type { ReactNode } from 'react';
import Link from 'next/link';
import type { Deel, Vandaag } from '#lib/termijnen/model.ts';
import { Lijst } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { TermijnRij, type Afteken } from '#components/termijnen/termijn-rij.tsx';
import { AfspraakRij, OnbezorgdRij } from '#components/vandaag/afspraak-rij.tsx';
import { BriefRij } from '#components/vandaag/brief-rij.tsx';
import { SpreekuurRij } from '#components/vandaag/spreekuur-rij.tsx';
import { MeldingRij, ThuiszitterRij, WerkRij } from '#components/vandaag/rijen.tsx';

/** The start of the day: what is due, what came in, what is new, whom nobody reached. Empty parts fall away. */
export function VandaagLijsten({ vandaag, afteken }: { vandaag: Vandaag; afteken: Afteken }) {
  const { afspraken, spreekuren, onbezorgd, aanDeBeurt, komend, termijnen, brieven, meldingen } = vandaag;
  const { nieuw, thuiszitters, bereik } = vandaag;
  const mijn = bereik === 'ik';
  const delen = [
    afspraken,
    spreekuren,
    onbezorgd,
    aanDeBeurt,
    komend,
    termijnen,
    brieven,
    meldingen,
    nieuw,
    thuiszitters,
  ];
  const leeg = delen.every((deel) => deel.rijen.length === 0);
  if (leeg)
    return (
      <Sectie titel="Aan de beurt">
        <LegeStaat titel="Niets dat vandaag moet">
          Nieuwe meldingen, termijnen en afspraken verschijnen hier vanzelf.
        </LegeStaat>
      </Sectie>
    );
  return (
    <div className="secties">
      <Deelsectie titel="Afspraken vandaag" deel={afspraken} meer="/afspraken">
        {(rij) => <AfspraakRij key={rij.afspraakId} rij={rij} vandaag={vandaag} />}
      </Deelsectie>
      <Deelsectie titel="Spreekuren vandaag" deel={spreekuren} meer="/spreekuren">
        {(rij) => <SpreekuurRij key={rij.spreekuurId} rij={rij} vandaag={vandaag.vandaag} />}
      </Deelsectie>
      <Deelsectie titel="Uitnodigingen die niet aankwamen" deel={onbezorgd} meer="/afspraken">
        {(rij) => <OnbezorgdRij key={rij.afspraakId} rij={rij} />}
      </Deelsectie>
      <Deelsectie
        titel="Aan de beurt"
        deel={aanDeBeurt}
        meer="/werkvoorraad"
        altijd="Niets te laat en niets voor vandaag."
      >
        {(rij) => <WerkRij key={rij.werkprocesId} rij={rij} vandaag={vandaag} />}
      </Deelsectie>
      <Deelsectie titel="Termijnen" deel={termijnen} meer="/termijnen">
        {(rij) => (
          <TermijnRij
            key={rij.id}
            rij={rij}
            vandaag={vandaag.vandaag}
            afteken={vandaag.mag.termijn ? afteken : undefined}
            metEigenaar={!mijn}
          />
        )}
      </Deelsectie>
      <Deelsectie titel="Brieven die niet vanzelf gaan" deel={brieven} meer="/brieven/afdrukken">
        {(rij) => <BriefRij key={rij.briefId} rij={rij} />}
      </Deelsectie>
      <Deelsectie titel="Nieuwe meldingen" deel={meldingen} meer="/meldingen">
        {(rij) => <MeldingRij key={rij.meldingId} rij={rij} vandaag={vandaag} />}
      </Deelsectie>
      <Deelsectie
        titel={mijn ? 'Nieuw voor mij' : 'Nog zonder eigenaar'}
        deel={nieuw}
        meer={mijn ? '/werkvoorraad' : '/werkvoorraad?eigenaar=niemand'}
      >
        {(rij) => <WerkRij key={rij.werkprocesId} rij={rij} vandaag={vandaag} />}
      </Deelsectie>
      <Deelsectie titel="Thuiszitters, 30 dagen zonder contact" deel={thuiszitters} meer="/thuiszitters">
        {(rij) => <ThuiszitterRij key={`${rij.jongereId}${rij.sinds}`} rij={rij} vandaag={vandaag} />}
      </Deelsectie>
      <Deelsectie titel="De komende week" deel={komend} meer="/werkvoorraad">
        {(rij) => <WerkRij key={rij.werkprocesId} rij={rij} vandaag={vandaag} />}
      </Deelsectie>
    </div>
  );
}

type DeelEigenschappen<Rij> = {
  titel: string;
  deel: Deel<Rij>;
  meer: string;
  /** Shown when there is nothing; without it the part falls away. */
  altijd?: string;
  children: (rij: Rij) => ReactNode;
};

function Deelsectie<Rij>({ titel, deel, meer, altijd, children }: DeelEigenschappen<Rij>) {
  if (deel.rijen.length === 0 && !altijd) return null;
  return (
    <Sectie
      titel={titel}
      aantal={deel.meer ? `${deel.rijen.length}+` : deel.rijen.length}
      rechts={
        deel.meer && (
          <Link href={meer} prefetch={false}>
            Meer<span className="alleen-voorlezen"> {titel.toLowerCase()}</span>
          </Link>
        )
      }
    >
      {deel.rijen.length === 0 ? (
        <p className="gedempt">{altijd}</p>
      ) : (
        <Lijst label={titel}>{deel.rijen.map(children)}</Lijst>
      )}
    </Sectie>
  );
}
