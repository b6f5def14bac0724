import { Fragment } from 'react';
import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { valtIn } from '#lib/kalender/rules.ts';
import type { Dossier } from '#lib/jongeren/dossier/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { LABEL_STATUS } from '#lib/jongeren/leerplicht/labels.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { urgentieVan } from '#lib/termijnen/rules.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { werkAdres } from '#components/werkprocessen/adres.ts';

/** Answers in five seconds: who, age and status, school, who is responsible, what is next, last contact, what to know first. */
export function Dossierkop({ dossier }: { dossier: Dossier }) {
  const { kop, vandaag, mag } = dossier;
  const open = dossier.werkprocessen.filter(({ status }) => status !== 'gesloten');
  return (
    <div className="mb-8 flex flex-col gap-4">
      <Paginakop
        titel={formatNaam(kop.naam)}
        onder={`${formatDatum(kop.geboortedatum)}, ${kop.overledenOp ? 'overleden' : `${kop.leeftijd} jaar`}`}
        kruimels={[{ titel: 'Jongeren', href: '/jongeren' }]}
        actie={
          <>
            {mag.contactVastleggen && (
              <KnopLink href={`/jongeren/${kop.id}/contact`} soort="primair" icoon="telefoon">
                Contact vastleggen
              </KnopLink>
            )}
            {mag.wijzigen && (
              <KnopLink href={`/jongeren/${kop.id}/gegevens`} icoon="potlood">
                Gegevens
              </KnopLink>
            )}
          </>
        }
      />
      <Waarschuwingen kop={kop} />
      <Kenmerken
        naast
        kenmerken={[
          { naam: 'Status vandaag', waarde: statusVan(dossier) },
          { naam: 'School', waarde: schoolVan(kop) },
          { naam: 'Verantwoordelijk', waarde: kop.verantwoordelijke ?? 'nog niemand' },
          ...(open.length > 0 ? [{ naam: 'Loopt nu', waarde: <LooptNu open={open} /> }] : []),
          { naam: 'Volgende stap', waarde: <Volgende kop={kop} vandaag={vandaag} /> },
          {
            naam: 'Laatste contact',
            waarde: kop.laatsteContact ? <Datum op={kop.laatsteContact} vandaag={vandaag} /> : 'nog geen',
          },
          ...(kop.afspraak ? [{ naam: 'Afspraak', waarde: <Afspraak afspraak={kop.afspraak} /> }] : []),
          { naam: 'Telefoon', waarde: telefoonVan(kop) },
          {
            naam: 'Woont in',
            waarde: kop.geheimhouding ? `${kop.gemeente ?? ''} (adres geheim)` : kop.gemeente,
          },
        ]}
      />
    </div>
  );
}

/** An exemption beside an enrolment is no matter of course: both stand here, with what to look at. */
function statusVan({ statusVandaag, inschrijvingen, vandaag }: Dossier) {
  const school = inschrijvingen.find((item) => item.onderwijssoort !== 'BUITENLAND' && valtIn(vandaag, item));
  const { kort } = LABEL_STATUS[statusVandaag.soort];
  if (statusVandaag.soort !== 'VRIJGESTELD' || !school) return kort;
  return <Status toon="let-op">{`${kort}, en toch ingeschreven op ${school.school}`}</Status>;
}

/** Pupil, vsv'er, client of the Jongerenpunt: what runs side by side for one young person, and with whom. */
function LooptNu({ open }: { open: Dossier['werkprocessen'] }) {
  return open.map(({ id, soort, eigenaar }, plek) => (
    <Fragment key={id}>
      {plek > 0 && ' · '}
      <Link href={werkAdres(soort, id)} prefetch={false}>
        {soortLabel(soort)}
      </Link>
      {eigenaar && ` (${eigenaar})`}
    </Fragment>
  ));
}

type Kop = Dossier['kop'];

function Waarschuwingen({ kop }: { kop: Kop }) {
  return (
    <>
      {kop.geheimhouding && (
        <Mededeling
          toon="let-op"
          titel="Geheimhouding: geef het adres aan niemand, ook niet aan de andere ouder."
        />
      )}
      {kop.waarschuwing && (
        <Mededeling toon="let-op" titel="Goed om te weten voor het contact">
          <p>{kop.waarschuwing}</p>
        </Mededeling>
      )}
      {kop.thuiszitterSinds && (
        <Mededeling toon="fout" titel={`Zit thuis sinds ${formatDatum(kop.thuiszitterSinds)}.`} />
      )}
    </>
  );
}

/** Who is under sixteen is reached by who has gezag; for others that is better than nothing. */
function telefoonVan({ telefoon, telefoonVia: via, leeftijd }: Kop): string | null {
  if (!via || (telefoon && leeftijd >= 16)) return telefoon;
  const wie =
    via.rol !== 'ouder'
      ? via.rol
      : via.geslacht === 'vrouw'
        ? 'moeder'
        : via.geslacht === 'man'
          ? 'vader'
          : 'ouder';
  return [telefoon, `${via.telefoon} (via ${wie})`].filter(Boolean).join(', ');
}

function schoolVan({ school }: Kop): string {
  if (!school) return 'niet ingeschreven';
  return school.leerjaar ? `${school.naam}, leerjaar ${school.leerjaar}` : school.naam;
}

function Volgende({ kop, vandaag }: { kop: Kop; vandaag: Dossier['vandaag'] }) {
  if (!kop.volgende) return 'niets gepland';
  const { datum, actie } = kop.volgende;
  const teLaat = urgentieVan(datum, vandaag) === 'te-laat';
  return (
    <>
      {actie && `${actie}, `}
      {teLaat ? (
        <Status toon="te-laat">
          <Datum op={datum} vandaag={vandaag} />
        </Status>
      ) : (
        <Datum op={datum} vandaag={vandaag} />
      )}
    </>
  );
}

function Afspraak({ afspraak: { id, datum, tijd } }: { afspraak: NonNullable<Kop['afspraak']> }) {
  return (
    <Link href={`/afspraken/${id}`} prefetch={false}>
      <Datum op={datum} weekdag />, {tijd} uur
    </Link>
  );
}
