import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Weigering } from '#lib/platform/errors.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Afgeschermd } from '#lib/vsv-trajecten/afgeschermd/model.ts';
import { BIG5_LABEL, BIG5_STAND_LABEL, SCORE_LABEL } from '#lib/vsv-trajecten/beeld/labels.ts';
import { BIG5_STANDEN } from '#lib/vsv-trajecten/beeld/model.ts';
import { ZonderConcepten } from '#components/ui/concepten.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Moment } from '#components/vsv-trajecten/leefgebieden.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
const SCORES = [1, 2, 3, 4, 5] as const;

/** Health and justice: only with instemming, only for coaches, never shared (WEB art. 9.2.7). */
export function AchterDeMuur({ gegevens, actie }: { gegevens: Afgeschermd; actie: Actie }) {
  const { instemming, jongereId, open } = gegevens;
  return (
    <Sectie titel="Gezondheid en justitie (afgeschermd)" id="afgeschermd">
      {instemming ? (
        <>
          <p className="gedempt">
            Met instemming sinds <Datum op={instemming.gegevenOp} />. Alleen coaches zien dit; elke blik staat
            in het logboek. Het gaat nooit mee in een overleg, een overdracht of een lijst.
          </p>
          <Antwoorden gegevens={gegevens} />
          {open && (
            <ZonderConcepten>
              <Invoer gegevens={gegevens} actie={actie} />
            </ZonderConcepten>
          )}
        </>
      ) : (
        <Mededeling titel="Hier is geen instemming voor">
          <p>
            Over gezondheid, middelen, politie en justitie bewaart u alleen iets als de jongere dat goed
            vindt.{' '}
            <Link href={`/jongeren/${jongereId}/instemming`} prefetch={false}>
              Bespreek de instemming
            </Link>
          </p>
        </Mededeling>
      )}
    </Sectie>
  );
}

type Gesloten = {
  jongereId: string;
  weigering: Weigering;
  actie: Actie;
};

/** It stays shut: a reason opens it for another coach than the one of this traject, or it cannot be opened now; the rest of the traject can. */
export function MuurGesloten({ jongereId, weigering: { code, zin }, actie }: Gesloten) {
  return (
    <Sectie titel="Gezondheid en justitie (afgeschermd)" id="afgeschermd">
      {code === 'reden-voor-afgeschermd' ? (
        <>
          <p className="gedempt">{zin}</p>
          <Uitklap titel="Bekijk met een reden" knop="secundair" icoon="oog">
            <Formulier
              actie={actie}
              verborgen={{ jongereId, deel: 'afgeschermd' }}
              uniek="muurreden"
              label="Reden geven"
            >
              <Veld
                naam="reden"
                label="Reden"
                hint="De reden geldt tot het einde van vandaag. De jongere kan later lezen wie keek en waarom."
                maxLength={300}
              />
              <Verzendknop icoon="oog">Toon gezondheid en justitie</Verzendknop>
            </Formulier>
          </Uitklap>
        </>
      ) : (
        <Mededeling toon="let-op" titel="Dit is nu niet te openen">
          <p>{zin}</p>
        </Mededeling>
      )}
    </Sectie>
  );
}

function Antwoorden({ gegevens: { lijnen, gezondheid, notities } }: { gegevens: Afgeschermd }) {
  const regels = [
    ...gezondheid.map(({ op, stand }) => ({
      op,
      wat: BIG5_LABEL.gezondheid,
      antwoord: BIG5_STAND_LABEL[stand],
    })),
    ...lijnen.flatMap(({ label, scores }) =>
      scores.map(({ op, score }) => ({ op, wat: label, antwoord: `${score}, ${SCORE_LABEL[score]}` })),
    ),
    ...notities.map(({ op, tekst }) => ({ op, wat: 'Notitie', antwoord: tekst })),
  ].sort((een, ander) => (een.op === ander.op ? 0 : een.op < ander.op ? 1 : -1));
  if (regels.length === 0) return <p>Er is nog niets vastgelegd.</p>;
  return (
    <Tabel
      bijschrift="Afgeschermde antwoorden, de nieuwste eerst"
      verbergBijschrift
      kolommen={[
        { sleutel: 'op', kop: 'Dag', cel: ({ op }) => formatDatum(op) },
        { sleutel: 'wat', kop: 'Waarover', hoofd: true, cel: ({ wat }) => wat },
        { sleutel: 'antwoord', kop: 'Antwoord', cel: ({ antwoord }) => antwoord },
      ]}
      rijen={regels.map((regel, plek) => ({ ...regel, plek }))}
      rijSleutel={({ plek }) => String(plek)}
    />
  );
}

function Invoer({ gegevens, actie }: { gegevens: Afgeschermd; actie: Actie }) {
  const { werkprocesId, leefgebieden, vandaag, lijnen, gezondheid } = gegevens;
  const eerder = gezondheid.length > 0 || lijnen.some(({ scores }) => scores.length > 0);
  return (
    <Uitklap titel="Gezondheid en justitie vastleggen" knop="secundair" icoon="plus">
      <Formulier
        actie={actie}
        verborgen={{ id: werkprocesId }}
        uniek="muur"
        label="Gezondheid en justitie vastleggen"
      >
        <Moment moment={eerder ? 'tussentijds' : 'intake'} vandaag={vandaag} />
        {leefgebieden.map(({ code, label }) => (
          <Keuzes
            key={code}
            naam={`score-${code}`}
            label={label}
            naast
            optioneel
            keuzes={SCORES.map((score) => ({
              waarde: String(score),
              label: `${score} ${SCORE_LABEL[score]}`,
            }))}
          />
        ))}
        <Keuzes
          naam="gezondheid"
          label={`Big 5: ${BIG5_LABEL.gezondheid.toLowerCase()}`}
          naast
          optioneel
          keuzes={BIG5_STANDEN.map((stand) => ({ waarde: stand, label: BIG5_STAND_LABEL[stand] }))}
        />
        <Tekstvak
          naam="notitie"
          label="Notitie"
          hint="Alleen wat nodig is om te helpen."
          optioneel
          maxLength={1000}
          rijen={3}
        />
        <Verzendknop>Bewaar achter de muur</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
