import { formatDatum } from '#lib/kalender/opmaak.ts';
import { compare } from '#lib/kalender/rules.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { MOMENT_LABEL, SCORE_LABEL } from '#lib/vsv-trajecten/beeld/labels.ts';
import { MOMENTEN, type Leefgebiedscore } from '#lib/vsv-trajecten/beeld/model.ts';
import type { Trajectpagina } from '#lib/vsv-trajecten/lezen/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Figuur } from '#components/grafieken/figuur.tsx';
import { Leefgebiedbeeld } from '#components/vsv-trajecten/leefgebiedbeeld.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
const SCORES = [1, 2, 3, 4, 5] as const;

/** How it goes on each leefgebied, over time, as a picture and as a table; and the form to record it. */
export function Leefgebieden({ pagina, actie }: { pagina: Trajectpagina; actie: Actie }) {
  const { lijnen, mag } = pagina;
  const gescoord = lijnen.filter(({ scores }) => scores.length > 0);
  const metingen = metingenVan(gescoord);
  return (
    <Sectie titel="Leefgebieden">
      {gescoord.length === 0 ? (
        <LegeStaat titel="Nog niets vastgelegd">Loop de leefgebieden langs bij de intake.</LegeStaat>
      ) : (
        <Figuur
          titel="Hoe het gaat, van 1 (weegt zwaar) tot 5 (gaat goed)"
          samenvatting="De open stip is het eerste antwoord, de dichte het laatste."
          tabel={{
            koppen: [
              'Leefgebied',
              ...metingen.map(
                ({ op, moment }) => `${formatDatum(op)}, ${MOMENT_LABEL[moment].toLowerCase()}`,
              ),
            ],
            rijen: gescoord.map(({ label, scores }) => [
              label,
              ...metingen.map((meting) => {
                const score = scores.find(
                  ({ op, moment }) => op === meting.op && moment === meting.moment,
                )?.score;
                return score ? `${score}, ${SCORE_LABEL[score]}` : '-';
              }),
            ]),
          }}
        >
          <Leefgebiedbeeld lijnen={gescoord} />
        </Figuur>
      )}
      {mag.behandelen && (
        <Uitklap titel="Leefgebieden vastleggen" knop="secundair" icoon="plus">
          <Invoer pagina={pagina} actie={actie} />
        </Uitklap>
      )}
    </Sectie>
  );
}

/** Each time one looked, in order; two moments on one day are two columns. */
function metingenVan(lijnen: Trajectpagina['lijnen']): Pick<Leefgebiedscore, 'op' | 'moment'>[] {
  const per = new Map(
    lijnen.flatMap(({ scores }) => scores.map(({ op, moment }) => [`${op} ${moment}`, { op, moment }])),
  );
  return [...per.values()].sort(
    (een, ander) =>
      compare(een.op, ander.op) || MOMENTEN.indexOf(een.moment) - MOMENTEN.indexOf(ander.moment),
  );
}

function Invoer({ pagina, actie }: { pagina: Trajectpagina; actie: Actie }) {
  const { werk, traject, leefgebieden, vandaag, lijnen } = pagina;
  return (
    <Formulier
      actie={actie}
      verborgen={{ id: werk.id, versie: traject.versie }}
      uniek="leef"
      label="Leefgebieden vastleggen"
    >
      <Moment
        moment={lijnen.some(({ scores }) => scores.length > 0) ? 'tussentijds' : 'intake'}
        vandaag={vandaag}
      />
      {leefgebieden.map(({ code, label }) => (
        <Keuzes
          key={code}
          naam={`score-${code}`}
          label={label}
          naast
          optioneel
          keuzes={SCORES.map((score) => ({ waarde: String(score), label: `${score} ${SCORE_LABEL[score]}` }))}
        />
      ))}
      <p className="gedempt">
        Wat u niet bespreekt, laat u open. Gezondheid, middelen en justitie staan er niet bij: die vragen
        instemming en staan apart, onder Gezondheid en justitie (WEB art. 9.2.7).
      </p>
      <Verzendknop>Bewaar de leefgebieden</Verzendknop>
    </Formulier>
  );
}

/** When one looked, and on which day. */
export function Moment({
  moment,
  vandaag,
}: {
  moment: (typeof MOMENTEN)[number];
  vandaag: Trajectpagina['vandaag'];
}) {
  return (
    <>
      <Keuzelijst
        naam="moment"
        label="Moment"
        waarde={moment}
        keuzes={MOMENTEN.map((item) => ({ waarde: item, label: MOMENT_LABEL[item] }))}
      />
      <Veld naam="op" label="Op" soort="date" waarde={vandaag} max={vandaag} breedte="middel" />
    </>
  );
}
