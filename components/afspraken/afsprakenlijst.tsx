import type { ReactNode } from 'react';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import { plusMinuten } from '#lib/kalender/plaatselijk.ts';
import { LABEL_AFSPRAAKSTATUS, LABEL_VORM, metWie } from '#lib/contact/afspraken/labels.ts';
import type { Afspraak, Blad } from '#lib/contact/afspraken/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';

type Eigenschappen = {
  afspraken: readonly Afspraak[];
  vandaag: Dag;
  label: string;
  metDag?: boolean;
  zonderNaam?: boolean;
};

const TOON: Record<Afspraak['status'], Toon> = {
  gepland: 'bezig',
  gehouden: 'goed',
  'niet-verschenen': 'let-op',
  afgezegd: 'neutraal',
};

/** When, who, how and where; what is still to be said stands as the button of the row. */
export function Afsprakenlijst({ afspraken, vandaag, label, metDag, zonderNaam }: Eigenschappen) {
  return (
    <Lijst label={label}>
      {afspraken.map((afspraak) => {
        const { id, tijd, duur, vorm, met, plaats, status, naam, wie } = afspraak;
        const wat = `${LABEL_VORM[vorm]} met ${metWie(met)}`;
        const voorbij = status === 'gepland' && afspraak.datum <= vandaag;
        return (
          <Lijstrij
            key={id}
            titel={zonderNaam ? wat : formatNaam(naam)}
            href={`/afspraken/${id}`}
            onder={[`${tijd}–${plusMinuten(tijd, duur)}`, zonderNaam ? wie : wat, plaats]
              .filter(Boolean)
              .join(' · ')}
          >
            {metDag && <Datum op={afspraak.datum} vandaag={vandaag} />}
            {status !== 'gepland' && <Status toon={TOON[status]}>{LABEL_AFSPRAAKSTATUS[status]}</Status>}
            {voorbij && (
              <KnopLink
                href={`/afspraken/${id}`}
                klein
                aria-label={`Rond de afspraak met ${formatNaam(naam)} af`}
              >
                Hoe ging het?
              </KnopLink>
            )}
          </Lijstrij>
        );
      })}
    </Lijst>
  );
}

type Bladwaarden = Readonly<Record<string, string | undefined>>;
type Deel = {
  blad: Blad<Afspraak>;
  /** The list, as it is named in the address. */
  naam: string;
  titel: string;
  label: string;
  pad: string;
  waarden: Bladwaarden;
  vandaag: Dag;
  leeg?: ReactNode;
  zonderNaam?: boolean;
};

/** A list that is turned by the page; the others on the page stay where they are. */
export function Afsprakendeel({ blad, naam, titel, label, pad, waarden, leeg, ...rest }: Deel) {
  const { rijen, verder } = blad;
  const verderop = Boolean(waarden[naam]);
  if (rijen.length === 0 && !verderop && !leeg) return null;
  return (
    <Sectie titel={titel} {...(verder || verderop ? {} : { aantal: rijen.length })}>
      {rijen.length > 0 && <Afsprakenlijst afspraken={rijen} label={label} metDag {...rest} />}
      {rijen.length === 0 && (verderop ? <LegeStaat titel="Hierna komt niets meer" /> : leeg)}
      <Bladeren
        label={`Bladeren door ${label.toLowerCase()}`}
        {...bladeradressen({ pad, waarden, naam, verder })}
      />
    </Sectie>
  );
}

type VanJongere = {
  jongereId: string;
  gepland: Blad<Afspraak>;
  geweest: Blad<Afspraak>;
  waarden: Bladwaarden;
  vandaag: Dag;
};

/** In a dossier: what comes first, what was below. */
export function AfsprakenVanJongere({ jongereId, gepland, geweest, waarden, vandaag }: VanJongere) {
  const vast = { pad: `/jongeren/${jongereId}/afspraken`, waarden, vandaag, zonderNaam: true };
  return (
    <div className="secties">
      <Afsprakendeel
        {...vast}
        blad={gepland}
        naam="gepland"
        titel="Gepland"
        label="Geplande afspraken"
        leeg={<LegeStaat titel="Geen afspraak gepland" />}
      />
      <Afsprakendeel
        {...vast}
        blad={geweest}
        naam="geweest"
        titel="Geweest of afgezegd"
        label="Eerdere afspraken"
      />
    </div>
  );
}
