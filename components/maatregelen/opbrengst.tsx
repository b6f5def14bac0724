import { formatGetal } from '#lib/kalender/opmaak.ts';
import { AFLOOP_LABEL } from '#lib/vsv-trajecten/interventies/labels.ts';
import type { Maatregelpagina, Opbrengst as Meting } from '#lib/vsv-trajecten/maatregelen/model.ts';
import { kostenPerDeelnemer } from '#lib/vsv-trajecten/maatregelen/rules.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { euro } from '#components/maatregelen/maatregelenlijst.tsx';

/** What a measure yields, in counts: who began, was reached, how it ended and where they are later; with what the figure cannot say. */
export function Opbrengst({ pagina }: { pagina: Maatregelpagina }) {
  const { maatregel, bereikt, interventies, aflopen, soorten, opbrengst } = pagina;
  if (maatregel.deelnemers === 0)
    return (
      <Sectie titel="Opbrengst">
        <LegeStaat titel="Nog niemand begonnen">
          Zodra een coach bij een interventie deze maatregel kiest, telt zij hier mee.
        </LegeStaat>
      </Sectie>
    );
  return (
    <>
      <Sectie titel="Opbrengst">
        <Kenmerken
          naast
          kenmerken={[
            { naam: 'Jongeren begonnen', waarde: formatGetal(maatregel.deelnemers) },
            {
              naam: 'Daarvan bereikt',
              waarde: `${formatGetal(bereikt)} van ${formatGetal(maatregel.deelnemers)}`,
            },
            { naam: 'Loopt nog bij', waarde: formatGetal(maatregel.lopend) },
            {
              naam: 'Interventies',
              waarde: `${formatGetal(interventies)}: ${soorten.map(({ label, aantal }) => `${label} ${aantal}`).join(', ')}`,
            },
            {
              naam: 'Hoe het eindigde',
              waarde:
                aflopen.length === 0
                  ? 'nog niets geëindigd'
                  : aflopen.map(({ afloop, aantal }) => `${AFLOOP_LABEL[afloop]} ${aantal}`).join(', '),
            },
          ]}
        />
      </Sectie>
      <Sectie titel="Waar staan zij daarna?">
        <Tabel
          bijschrift="Waar de jongeren staan, 3, 6 en 12 maanden na het begin"
          verbergBijschrift
          kolommen={KOLOMMEN}
          rijen={opbrengst}
          rijSleutel={({ maanden }) => String(maanden)}
        />
        <p className="gedempt">
          Geteld vanaf de eerste interventie uit deze maatregel; alleen wie zo lang geleden begon, telt mee.
          Op school: een inschrijving op die dag. Aan het werk: gezegd bij nazorg, of het resultaat waarmee
          het werk sloot; wie daar niets over zei, telt niet mee bij werk en kan wel werken. Wie op school zit
          én een startkwalificatie heeft, staat in beide kolommen. Dit laat zien waar de jongeren staan, niet
          dat het door deze maatregel komt.
        </p>
      </Sectie>
      <Kosten pagina={pagina} />
    </>
  );
}

const van = (aantal: number, { gemeten }: Meting) => (gemeten === 0 ? '-' : `${aantal} van ${gemeten}`);
const KOLOMMEN: Kolom<Meting>[] = [
  { sleutel: 'maanden', kop: 'Na', hoofd: true, cel: ({ maanden }) => `${maanden} maanden` },
  { sleutel: 'school', kop: 'Op school', getal: true, cel: (meting) => van(meting.school, meting) },
  { sleutel: 'werk', kop: 'Aan het werk', getal: true, cel: (meting) => van(meting.werk, meting) },
  {
    sleutel: 'sk',
    kop: 'Startkwalificatie',
    getal: true,
    cel: (meting) => van(meting.startkwalificatie, meting),
  },
  { sleutel: 'een', kop: 'Eén van deze', getal: true, cel: (meting) => van(meting.eenVan, meting) },
  { sleutel: 'onbekend', kop: 'Niets bekend', getal: true, cel: (meting) => van(meting.onbekend, meting) },
];

function Kosten({ pagina: { maatregel, vandaag } }: { pagina: Maatregelpagina }) {
  const { budget, deelnemers, tot, geslotenOp } = maatregel;
  const loopt = geslotenOp === null && (tot === null || tot >= vandaag);
  return (
    <Sectie titel="Budget per deelnemer">
      <p>
        {budget === null
          ? 'Niet te zeggen: er is geen budget ingevuld.'
          : `${euro(kostenPerDeelnemer(budget, deelnemers))} (${euro(budget)} ÷ ${formatGetal(deelnemers)}).`}
      </p>
      <p className="gedempt">
        Dit is het hele budget gedeeld door het aantal jongeren dat begon; wat werkelijk is uitgegeven, weet
        Baken niet.{loopt && ' De maatregel loopt nog, dus het bedrag daalt met elke jongere die erbij komt.'}{' '}
        Vergelijk maatregelen hier niet zomaar mee: een lang traject en een kort gesprek tellen elk als één
        deelnemer, en soms betaalt een andere maatregel mee.
      </p>
    </Sectie>
  );
}
