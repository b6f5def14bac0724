import type { Datum as Dag } from '#lib/kalender/model.ts';
import { plusMinuten } from '#lib/kalender/plaatselijk.ts';
import { LABEL_AFSPRAAKSTATUS, LABEL_VORM, metWie } from '#lib/contact/afspraken/labels.ts';
import type { Afspraak } from '#lib/contact/afspraken/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
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

/** In a dossier: what comes first, what was below. */
export function AfsprakenVanJongere({
  afspraken,
  vandaag,
}: {
  afspraken: readonly Afspraak[];
  vandaag: Dag;
}) {
  const komt = afspraken.filter((item) => item.status === 'gepland').toReversed();
  const geweest = afspraken.filter((item) => item.status !== 'gepland');
  return (
    <div className="secties">
      <Sectie titel="Gepland" aantal={komt.length}>
        {komt.length === 0 ? (
          <LegeStaat titel="Geen afspraak gepland" />
        ) : (
          <Afsprakenlijst afspraken={komt} vandaag={vandaag} label="Geplande afspraken" metDag zonderNaam />
        )}
      </Sectie>
      {geweest.length > 0 && (
        <Sectie titel="Geweest of afgezegd" aantal={geweest.length}>
          <Afsprakenlijst afspraken={geweest} vandaag={vandaag} label="Eerdere afspraken" metDag zonderNaam />
        </Sectie>
      )}
    </div>
  );
}
