import Link from 'next/link';
import { formatDatum, formatPeriode, formatSchooldagen } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { AFLOOP_LABEL, GROND_LABEL } from '#lib/verlof/labels.ts';
import type { Verlofoverzicht } from '#lib/verlof/lezen/model.ts';
import type { Jaarsom } from '#lib/verlof/overzicht/rules.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { HoofdverlofFormulier } from '#components/verlof/hoofdverlof-formulier.tsx';
import { Jaarbalk } from '#components/verlof/jaarbalk.tsx';
import { Toetslijst } from '#components/verlof/toetslijst.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = {
  jongereId: string;
  overzicht: Verlofoverzicht;
  acties: { legVast: Actie; trekIn: Actie };
};

/** All leave of one young person: the school years, the applications, and what heads of schools gave. */
export function Verlofdossier({ jongereId, overzicht, acties }: Eigenschappen) {
  const [ditJaar] = overzicht.sommen;
  return (
    <div className="twee-kolommen">
      <div className="secties">
        {ditJaar && (
          <Sectie titel={`Schooljaar ${ditJaar.schooljaar}`}>
            <Jaarbalk som={ditJaar} metGevraagd={overzicht.metGevraagd} />
          </Sectie>
        )}
        <Sectie titel="Per schooljaar">
          <Tabel
            bijschrift="Schooldagen verlof per schooljaar"
            verbergBijschrift
            kolommen={KOLOMMEN}
            rijen={overzicht.sommen}
            rijSleutel={(som) => som.schooljaar}
          />
        </Sectie>
        <Aanvragen overzicht={overzicht} />
        <DoorHoofd jongereId={jongereId} overzicht={overzicht} actie={acties.trekIn} />
        <DoorAnderBureau overzicht={overzicht} actie={acties.trekIn} />
      </div>
      <div className="secties">
        {overzicht.mag.vastleggen && (
          <Sectie titel="Verlof door het hoofd vastleggen">
            <Uitklap titel="Een hoofd meldde verlof" knop="secundair">
              <HoofdverlofFormulier jongereId={jongereId} overzicht={overzicht} actie={acties.legVast} />
            </Uitklap>
          </Sectie>
        )}
      </div>
    </div>
  );
}

const KOLOMMEN: Kolom<Jaarsom>[] = [
  { sleutel: 'jaar', kop: 'Schooljaar', hoofd: true, cel: (som) => som.schooljaar },
  { sleutel: 'hoofd', kop: 'Hoofd', getal: true, cel: (som) => som.hoofd },
  { sleutel: 'lpa', kop: 'Leerplicht', getal: true, cel: (som) => som.ambtenaar },
  { sleutel: 'samen', kop: 'Samen (art. 14)', getal: true, cel: (som) => som.gewichtig },
  { sleutel: 'vakantie', kop: 'Vakantie (art. 13a)', getal: true, cel: (som) => som.vakantie },
];

function Aanvragen({ overzicht: { aanvragen } }: { overzicht: Verlofoverzicht }) {
  return (
    <Sectie titel="Aanvragen bij leerplicht" aantal={aanvragen.length}>
      {aanvragen.length === 0 ? (
        <LegeStaat titel="Geen aanvragen van meer dan tien dagen" />
      ) : (
        <Lijst label="Aanvragen bij leerplicht">
          {aanvragen.map((aanvraag) => (
            <Lijstrij
              key={aanvraag.id}
              titel={formatPeriode(aanvraag)}
              href={`/verlof/${aanvraag.id}`}
              onder={`${formatSchooldagen(aanvraag.dagen)}, ontvangen ${formatDatum(aanvraag.ontvangenOp)}`}
            >
              <Status toon={aanvraag.afloop ? 'goed' : 'bezig'}>
                {aanvraag.afloop ? AFLOOP_LABEL[aanvraag.afloop] : 'In behandeling'}
              </Status>
            </Lijstrij>
          ))}
        </Lijst>
      )}
    </Sectie>
  );
}

function DoorHoofd({
  jongereId,
  overzicht,
  actie,
}: {
  jongereId: string;
  overzicht: Verlofoverzicht;
  actie: Actie;
}) {
  const { mag } = overzicht;
  const hoofdverlof = overzicht.hoofdverlof.filter(({ door }) => door === 'hoofd');
  return (
    <Sectie titel="Gegeven door het hoofd" aantal={hoofdverlof.length}>
      {hoofdverlof.length === 0 && (
        <LegeStaat titel="Niets gemeld">
          Verlof tot en met tien dagen geeft het hoofd; leg het vast als u ervan hoort, dan telt het mee.
        </LegeStaat>
      )}
      {hoofdverlof.map((verlof) => (
        <Gegeven key={verlof.id} verlof={verlof} mag={mag} actie={actie} />
      ))}
      {overzicht.aanvragen.length === 0 && mag.vastleggen && (
        <p className="mt-4">
          <Link href={`/verlof/nieuw?jongere=${jongereId}`} prefetch={false}>
            Meer dan tien dagen gevraagd? Leg een aanvraag vast
          </Link>
        </p>
      )}
    </Sectie>
  );
}

/** Above ten days, granted by the ambtenaar of another bureau: it came with the dossier and counts on. */
function DoorAnderBureau({ overzicht, actie }: { overzicht: Verlofoverzicht; actie: Actie }) {
  const elders = overzicht.hoofdverlof.filter(({ door }) => door === 'leerplichtambtenaar');
  if (elders.length === 0) return null;
  return (
    <Sectie titel="Gegeven door leerplicht van een ander bureau" aantal={elders.length}>
      {elders.map((verlof) => (
        <Gegeven key={verlof.id} verlof={verlof} mag={overzicht.mag} actie={actie} />
      ))}
    </Sectie>
  );
}

type Gegevenvak = {
  verlof: Verlofoverzicht['hoofdverlof'][number];
  mag: Verlofoverzicht['mag'];
  actie: Actie;
};

function Gegeven({ verlof, mag, actie }: Gegevenvak) {
  return (
    <section className="kaart" aria-label={`Verlof ${formatPeriode(verlof)}`}>
      <p>
        <strong>{formatPeriode(verlof)}</strong>,{' '}
        {verlof.dagen === 1 ? '1 schooldag' : `${verlof.dagen} schooldagen`}. {GROND_LABEL[verlof.grond]}
        {verlof.school && `; ${verlof.school}`}.
      </p>
      {verlof.overgenomenVan && (
        <p>
          <Status toon="neutraal">Overgenomen van {verlof.overgenomenVan}</Status> Gegeven door{' '}
          {verlof.door === 'hoofd' ? 'het hoofd' : 'de leerplichtambtenaar'}. Telt mee in het schooljaar, niet
          in onze cijfers.
        </p>
      )}
      {verlof.toelichting && <p className="gedempt">{verlof.toelichting}</p>}
      {verlof.toetsen.length > 0 && (
        <Toetslijst toetsen={verlof.toetsen} label={`Toetsen van verlof ${formatPeriode(verlof)}`} />
      )}
      {mag.vastleggen && (
        <Formulier
          actie={actie}
          verborgen={{ id: verlof.id }}
          label={`Verlof ${formatPeriode(verlof)} intrekken`}
        >
          <Verzendknop soort="stil" klein>
            Klopt niet, trek in
          </Verzendknop>
        </Formulier>
      )}
    </section>
  );
}
