import { formatDatum, formatDatumMetWeekdag, formatGetal } from '#lib/kalender/opmaak.ts';
import type { Meldingpagina } from '#lib/meldingen/lezen/model.ts';
import { duurLabel } from '#lib/termijnen/labels.ts';
import type { Weekbeeld, Zestienbeeld } from '#lib/meldingen/zestien/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { UrenFormulier } from '#components/meldingen/uren-formulier.tsx';

type Eigenschappen = {
  pagina: Meldingpagina;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** The hours of absence over the weeks with lessons, and whether sixteen within four of them is reached. */
export function ZestienUur({ pagina, actie }: Eigenschappen) {
  const { zestien, melding, mag } = pagina;
  if (!zestien) return null;
  const { beeld } = zestien;
  if (beeld.bron === 'geen' && melding.verzuimuren === null && !mag.behandelen) return null;
  return (
    <Sectie titel="Zestien uur in vier lesweken">
      <Oordeel beeld={beeld} verzuimuren={melding.verzuimuren} ontvangenOp={melding.ontvangenOp} />
      {beeld.bron !== 'geen' && <Weken beeld={beeld} />}
      <Kanttekeningen beeld={beeld} />
      {mag.behandelen && <UrenFormulier pagina={pagina} actie={actie} />}
    </Sectie>
  );
}

function Oordeel({
  beeld,
  verzuimuren,
  ontvangenOp,
}: {
  beeld: Zestienbeeld;
  verzuimuren: number | null;
  ontvangenOp: Meldingpagina['melding']['ontvangenOp'];
}) {
  const { meldplicht, eenheid } = beeld;
  if (beeld.bron === 'geen')
    return (
      <p className="mb-4">
        {verzuimuren === null
          ? 'De school gaf geen uren door.'
          : `De school gaf alleen een totaal door: ${formatGetal(verzuimuren, decimalen(verzuimuren))} ${eenheid}.`}{' '}
        Zonder uren per week is niet na te gaan of zestien is bereikt.
      </p>
    );
  if (!meldplicht)
    return (
      <p className="mb-4">
        <Status toon="neutraal">Zestien niet bereikt</Status> Het meeste in vier lesweken achter elkaar is{' '}
        {formatGetal(beeld.meeste, decimalen(beeld.meeste))} {eenheid}.
      </p>
    );
  const dag =
    beeld.bron === 'weken'
      ? `in de week van ${formatDatum(meldplicht.bereiktOp)}`
      : `op ${formatDatumMetWeekdag(meldplicht.bereiktOp)}`;
  return (
    <p className="mb-4">
      <Status toon="let-op">Meldplicht bereikt {dag}</Status>{' '}
      {formatGetal(meldplicht.uren, decimalen(meldplicht.uren))} {eenheid} sinds de week van{' '}
      {formatDatum(meldplicht.weken[0] ?? meldplicht.bereiktOp)} (Leerplichtwet 1969, art. 21a).{' '}
      {beeld.bron === 'specificatie' &&
        (beeld.schoolOpTijd
          ? `De school meldde op tijd: ${formatDatum(ontvangenOp)}, uiterlijk ${formatDatum(meldplicht.schoolMeldtUiterlijk)}.`
          : `De school meldde op ${formatDatum(ontvangenOp)}; afgesproken is ${duurLabel(beeld.meldtermijn)}, dus uiterlijk ${formatDatum(meldplicht.schoolMeldtUiterlijk)}.`)}
    </p>
  );
}

function Weken({ beeld }: { beeld: Zestienbeeld }) {
  const hoogste = Math.max(16, ...beeld.weken.map(({ uren }) => uren));
  return (
    <ol className="balken weekbalken" aria-label={`Verzuim per week in ${beeld.eenheid}`}>
      {beeld.weken.map((week) => (
        <li key={week.week} className={week.inVenster ? 'weekbalk--venster' : undefined}>
          <span className="balk-naam">
            week van {formatDatum(week.week)}
            {week.inVenster && <span className="alleen-voorlezen">, telt mee voor zestien</span>}
          </span>
          <Balk week={week} hoogste={hoogste} />
          <span className="balk-cijfer">{cijfer(week)}</span>
        </li>
      ))}
    </ol>
  );
}

function Balk({ week, hoogste }: { week: Weekbeeld; hoogste: number }) {
  if (week.vakantie) return <span className="gedempt">schoolvakantie, telt niet mee</span>;
  if (week.voorVorige) return <span className="gedempt">vóór de vorige melding, telt niet meer mee</span>;
  const breed = (uren: number) => `${(uren / hoogste) * 100}%`;
  return (
    <svg className="balk" height="18" aria-hidden="true">
      <rect y="2" width={breed(week.uren)} height="14" className="reeks-6" />
      <rect y="2" width={breed(week.telt)} height="14" className="reeks-1" />
    </svg>
  );
}

function cijfer({ uren, telt }: Weekbeeld): string {
  return uren === telt
    ? formatGetal(uren, decimalen(uren))
    : `${formatGetal(telt, decimalen(telt))} van ${formatGetal(uren, decimalen(uren))}`;
}

/** A quarter of an hour shows as it was written down. */
function decimalen(uren: number): number {
  if (Number.isInteger(uren)) return 0;
  return Number.isInteger(Math.round(uren * 100) / 10) ? 1 : 2;
}

function Kanttekeningen({ beeld }: { beeld: Zestienbeeld }) {
  const zinnen = [
    beeld.vrijeUren > 0 &&
      `Onder de zes jaar tellen de eerste ${beeld.vrijeUren} uur per week niet mee (Leerplichtwet 1969, art. 11a).`,
    beeld.vorigeMelding &&
      `Na de vorige melding, op ${formatDatum(beeld.vorigeMelding)}, begint een nieuwe periode van vier weken.`,
    beeld.urenBuitenLesweken > 0 &&
      `${formatGetal(beeld.urenBuitenLesweken, decimalen(beeld.urenBuitenLesweken))} ${beeld.eenheid} vallen in een schoolvakantie en tellen niet mee; heeft de school andere vakanties, dan klopt dat niet.`,
    !beeld.roosterBekend &&
      'De schoolvakanties van deze periode staan niet in Baken: reken de lesweken zelf na.',
  ].filter((zin) => zin !== false && zin !== null);
  if (zinnen.length === 0) return null;
  return (
    <ul className="gedempt mt-4">
      {zinnen.map((zin) => (
        <li key={zin}>{zin}</li>
      ))}
    </ul>
  );
}
