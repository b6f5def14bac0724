import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { BIG5_LABEL, BIG5_STAND_LABEL, MOMENT_LABEL } from '#lib/vsv-trajecten/beeld/labels.ts';
import { BIG5, BIG5_OPEN, BIG5_STANDEN, type Big5stand } from '#lib/vsv-trajecten/beeld/model.ts';
import type { Trajectpagina } from '#lib/vsv-trajecten/lezen/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Moment } from '#components/vsv-trajecten/leefgebieden.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Rij = { code: (typeof BIG5)[number] };
const TOON = { ja: 'goed', deels: 'let-op', nee: 'te-laat' } as const;
const VELD: Record<(typeof BIG5_OPEN)[number], string> = {
  support: 'support',
  wonen: 'wonen',
  'school-werk': 'schoolWerk',
  inkomen: 'inkomen',
};

/** The Big 5 at each moment, side by side. */
export function Big5({ pagina, actie }: { pagina: Trajectpagina; actie: Actie }) {
  const { big5, werk, traject, vandaag, mag } = pagina;
  const kolommen: Kolom<Rij>[] = [
    { sleutel: 'wat', kop: 'Onderdeel', hoofd: true, cel: ({ code }) => BIG5_LABEL[code] },
    ...big5.map(({ op, moment, standen }) => ({
      sleutel: `${op}-${moment}`,
      kop: `${MOMENT_LABEL[moment]}, ${formatDatum(op)}`,
      cel: ({ code }: Rij) => <Stand stand={standen[code]} />,
    })),
  ];
  return (
    <Sectie titel="Big 5">
      {big5.length === 0 ? (
        <LegeStaat titel="Nog niets vastgelegd">
          Loslaten doet u pas als iemand, wonen, school of werk, inkomen en gezondheid op orde zijn.
        </LegeStaat>
      ) : (
        <Tabel
          bijschrift="Big 5 per moment"
          verbergBijschrift
          kolommen={kolommen}
          rijen={BIG5.map((code) => ({ code }))}
          rijSleutel={({ code }) => code}
        />
      )}
      {mag.behandelen && (
        <Uitklap titel="Big 5 vastleggen" knop="secundair" icoon="plus">
          <Formulier
            actie={actie}
            verborgen={{ id: werk.id, versie: traject.versie }}
            uniek="big5"
            label="Big 5 vastleggen"
          >
            <Moment moment={big5.length === 0 ? 'intake' : 'halfjaar'} vandaag={vandaag} />
            {BIG5_OPEN.map((code) => (
              <Keuzes
                key={code}
                naam={VELD[code]}
                label={BIG5_LABEL[code]}
                naast
                keuzes={BIG5_STANDEN.map((stand) => ({ waarde: stand, label: BIG5_STAND_LABEL[stand] }))}
              />
            ))}
            <p className="gedempt">
              Gezondheid vraagt instemming (WEB art. 9.2.7) en staat apart, onder Gezondheid en justitie.
            </p>
            <Verzendknop>Bewaar de Big 5</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </Sectie>
  );
}

function Stand({ stand }: { stand: Big5stand | null }) {
  if (stand === null) return <span className="gedempt">niet gevraagd</span>;
  return <Status toon={TOON[stand]}>{BIG5_STAND_LABEL[stand]}</Status>;
}
