import type { ComponentProps } from 'react';
import Link from 'next/link';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Datum as DatumType } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { isTermijncode, isVanZaak, TERMIJNEN } from '#lib/termijnen/catalogus.ts';
import { STATUS_LABEL } from '#lib/termijnen/labels.ts';
import type { Termijnregel } from '#lib/termijnen/lijst/model.ts';
import { urgentieVan, type Urgentie } from '#lib/termijnen/rules.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijstrij } from '#components/ui/lijst.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { doeAdres } from '#components/termijnen/adres.ts';

export type Afteken = { actie: ComponentProps<typeof Formulier>['actie']; terug: string };

type Eigenschappen = {
  rij: Termijnregel;
  vandaag: DatumType;
  /** Without it the row only shows. */
  afteken?: Afteken | undefined;
  /** On a page about one young person: the term itself is the title. */
  opDossier?: boolean;
  metEigenaar?: boolean;
  /** Which parts of the line are told, by the keys of its columns; without it the usual ones. */
  toon?: readonly string[] | undefined;
};

/** Who, what, why now and on what ground; what the term asks stands on the row, and so does signing it off. */
export function TermijnRij({ rij, vandaag, afteken, opDossier, metEigenaar, toon }: Eigenschappen) {
  const naam = rij.naam && formatNaam(rij.naam);
  const wie = opDossier || !naam ? rij.titel : naam;
  const onder = [
    opDossier || !naam ? null : rij.titel,
    waarom(rij, toon),
    toon?.includes('grondslag') ? rij.basis : null,
    metEigenaar && (!toon || toon.includes('eigenaar')) ? (rij.eigenaar ?? 'zonder eigenaar') : null,
    toon?.includes('gemeente') ? rij.gemeente : null,
  ];
  // Who keeps no dossiers has no page of terms; a report to a council is made where the motie stands.
  const plaats = rij.onderwerpSoort === 'motie' ? doeAdres(rij) : null;
  const href =
    plaats ?? (opDossier || !rij.jongereId ? `/termijnen/${rij.id}` : `/jongeren/${rij.jongereId}`);
  return (
    <Lijstrij titel={wie} href={href} onder={onder.filter(Boolean).join(' · ')}>
      <TermijnStand rij={rij} vandaag={vandaag} />
      {!toon && <Grondslag rij={rij} over={naam ?? rij.titel} />}
      {rij.status === 'loopt' && afteken && <Doen rij={rij} over={naam ?? rij.titel} afteken={afteken} />}
      {rij.status === 'opgeschort' && (
        <KnopLink href={`/termijnen/${rij.id}`} klein aria-label={`${rij.titel} openen: ${naam ?? ''}`}>
          Open
        </KnopLink>
      )}
    </Lijstrij>
  );
}

/** The law or agreement behind it, for who asks; on the row itself it would take the line. */
function Grondslag({ rij, over }: { rij: Termijnregel; over: string }) {
  return (
    <Uitklap
      titel={<span className="alleen-voorlezen">{`Grond van de termijn: ${rij.titel}, ${over}`}</span>}
      knop="stil"
      klein
      icoon="info"
    >
      <p>{rij.basis}</p>
    </Uitklap>
  );
}

function Doen({ rij, over, afteken }: { rij: Termijnregel; over: string; afteken: Afteken }) {
  const adres = doeAdres(rij);
  const handeling = isTermijncode(rij.code) ? TERMIJNEN[rij.code].handeling : 'Open';
  return (
    <>
      {adres && adres !== afteken.terug.split('?')[0] && (
        <KnopLink href={adres} klein aria-label={`${handeling}: ${over}`}>
          {handeling}
        </KnopLink>
      )}
      {!isVanZaak(rij.code) && <Aftekenen rij={rij} over={over} afteken={afteken} />}
    </>
  );
}

function Aftekenen({ rij, over, afteken }: { rij: Termijnregel; over: string; afteken: Afteken }) {
  return (
    <Uitklap
      titel={
        <>
          Gedaan<span className="alleen-voorlezen">: {`${rij.titel}, ${over}`}</span>
        </>
      }
      knop="stil"
      klein
    >
      <Formulier
        actie={afteken.actie}
        verborgen={{ id: rij.id, versie: rij.versie, _terug: afteken.terug }}
        uniek={rij.id}
        label={`${rij.titel} aftekenen: ${over}`}
      >
        <Veld naam="reden" label="Toelichting" optioneel maxLength={300} />
        <Verzendknop klein>Teken af</Verzendknop>
        <p>
          <Link href={`/termijnen/${rij.id}`} prefetch={false}>
            Uitstellen of laten vervallen
          </Link>
        </p>
      </Formulier>
    </Uitklap>
  );
}

/** "aanvraag compleet op 12 nov 2026": what set it going, and when. */
export function waarom(rij: Pick<Termijnregel, 'code' | 'startOp'>, toon?: readonly string[]): string {
  const aanleiding = isTermijncode(rij.code) ? TERMIJNEN[rij.code].aanleiding : 'gesteld';
  return [
    !toon || toon.includes('aanleiding') ? aanleiding : null,
    !toon || toon.includes('begin') ? formatDatum(rij.startOp) : null,
  ]
    .filter(Boolean)
    .join(': ');
}

const TOON: Record<Urgentie, Toon> = {
  'te-laat': 'te-laat',
  vandaag: 'let-op',
  komend: 'bezig',
  geen: 'neutraal',
};
const WOORD: Record<Urgentie, string> = {
  'te-laat': 'Te laat, moest',
  vandaag: 'Vandaag',
  komend: 'Uiterlijk',
  geen: 'Geen datum',
};

export function TermijnStand({ rij, vandaag }: { rij: Termijnregel; vandaag: DatumType }) {
  if (rij.status === 'opgeschort') return <Status toon="neutraal">Staat stil</Status>;
  if (rij.status === 'loopt') {
    const urgentie = urgentieVan(rij.uiterlijk, vandaag);
    return (
      <Status toon={TOON[urgentie]}>
        {WOORD[urgentie]} {rij.uiterlijk && urgentie !== 'vandaag' && <Datum op={rij.uiterlijk} />}
      </Status>
    );
  }
  const laat = rij.status === 'voldaan' && rij.uiterlijk && rij.afgedaanOp && rij.afgedaanOp > rij.uiterlijk;
  return (
    <Status toon={laat ? 'te-laat' : rij.status === 'voldaan' ? 'goed' : 'neutraal'}>
      {STATUS_LABEL[rij.status]} {rij.afgedaanOp && <Datum op={rij.afgedaanOp} />}
      {laat && ', te laat'}
    </Status>
  );
}
