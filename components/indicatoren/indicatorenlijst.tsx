import Link from 'next/link';
import {
  eenheidLabel,
  formatBreuk,
  formatWaarde,
  isPercentage,
  zinOnbekend,
} from '#lib/indicatoren/labels.ts';
import type { Cijferoverzicht, Cijferregel } from '#lib/indicatoren/overzicht/queries.ts';
import { perOnderwerp } from '#lib/indicatoren/overzicht/rules.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { formatTijdstip } from '#components/inlezen/opmaak.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Zoekveld } from '#components/ui/zoekveld.tsx';

/** The figures one can ask for, by subject, each with its newest value and the question it answers. */
export function Indicatorenlijst({ overzicht }: { overzicht: Cijferoverzicht }) {
  const { zoek, punt, regels, totaal } = overzicht;
  const groepen = perOnderwerp(regels, (regel) => regel.indicator.onderwerp, punt);
  return (
    <div className="secties">
      <div className="flex flex-col gap-3">
        <Zoekveld pad="/rapportage" label="Zoek een cijfer" waarde={zoek} />
        {zoek ? (
          <p role="status">
            {regels.length === 1 ? '1 cijfer' : `${regels.length} van de ${totaal} cijfers`} met “{zoek}”.{' '}
            <Link href="/rapportage">Toon alle cijfers</Link>
          </p>
        ) : (
          <Springen groepen={groepen} />
        )}
      </div>
      <NietVanNu regels={regels} />
      {regels.length === 0 && (
        <LegeStaat titel="Geen cijfer gevonden">
          Probeer een ander woord, bijvoorbeeld thuiszitters, verlof of termijn.
        </LegeStaat>
      )}
      {groepen.map(({ onderwerp, label, regels: eigen }) => (
        <div key={onderwerp} id={`onderwerp-${onderwerp}`} tabIndex={-1} className="onderwerp">
          <Sectie titel={label} aantal={eigen.length}>
            <Tabel
              bijschrift={label}
              verbergBijschrift
              kolommen={KOLOMMEN}
              rijen={eigen}
              rijSleutel={(regel) => regel.indicator.code}
            />
          </Sectie>
        </div>
      ))}
    </div>
  );
}

/** Once above the list; at each figure it stands too, in a few words. */
function NietVanNu({ regels }: { regels: readonly Cijferregel[] }) {
  const aantal = regels.filter(({ geteldOp, wordtGeteld }) => geteldOp ?? wordtGeteld).length;
  if (aantal === 0) return null;
  return (
    <Mededeling>
      <p role="status">
        {aantal === 1 ? '1 cijfer wordt' : `${aantal} cijfers worden`} op dit moment bijgewerkt; bij elk staat
        van wanneer het is. <a href="/rapportage">Ververs de pagina</a> voor de nieuwste stand.
      </p>
    </Mededeling>
  );
}

function Springen({ groepen }: { groepen: readonly { onderwerp: string; label: string }[] }) {
  return (
    <nav aria-label="Naar een onderwerp">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {groepen.map(({ onderwerp, label }) => (
          <li key={onderwerp}>
            <a href={`#onderwerp-${onderwerp}`} className="inline-block py-1">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const KOLOMMEN: readonly Kolom<Cijferregel>[] = [
  {
    sleutel: 'cijfer',
    kop: 'Cijfer',
    hoofd: true,
    cel: ({ indicator, versie }) => (
      <>
        <Link href={`/rapportage/${indicator.code}`} prefetch={false}>
          {indicator.titel}
        </Link>
        <span className="onderwerp-vraag">{indicator.vraag}</span>
        {versie && (
          <span className="onderwerp-vraag">
            Definitie gewijzigd: versie {versie.nummer} vanaf {versie.vanaf}
          </span>
        )}
      </>
    ),
  },
  { sleutel: 'stand', kop: 'Nu', getal: true, cel: (regel) => <Stand regel={regel} /> },
  { sleutel: 'periode', kop: 'Periode', cel: periodeVan },
];

/** The value with its unit; where there is none: why not, and what it was in the last year that is known. */
function Stand({ regel }: { regel: Cijferregel }) {
  const { indicator, hoofd, eerder, geteldOp } = regel;
  if (regel.wordtGeteld) return <span className="gedempt">Wordt nog geteld.</span>;
  if (hoofd && hoofd.cel.waarde !== null)
    return (
      <>
        <strong>{waardeMetEenheid(indicator, hoofd)}</strong>
        <span className="onderwerp-vraag">{onder(regel, hoofd)}</span>
        {geteldOp && <span className="onderwerp-vraag">Stand van {formatTijdstip(geteldOp)}</span>}
      </>
    );
  const waarom = hoofd
    ? zinOnbekend(hoofd.cel, indicator, regel)
    : `over ${regel.schooljaar} is nog niets vastgelegd`;
  return (
    <>
      <span className="gedempt">Nog geen cijfer: {waarom}.</span>
      {eerder && (
        <span className="onderwerp-vraag">
          In {eerder.schooljaar}: {waardeMetEenheid(indicator, eerder.hoofd)}
        </span>
      )}
    </>
  );
}

type Hoofd = NonNullable<Cijferregel['hoofd']>;

function waardeMetEenheid(indicator: Cijferregel['indicator'], { cel, eenheid }: Hoofd): string {
  const percentage = isPercentage(indicator, cel);
  const waarde = formatWaarde(cel.waarde, indicator, percentage);
  return percentage ? waarde : `${waarde} ${eenheidLabel(eenheid, indicator, cel.waarde)}`;
}

/** Of one of several figures, which; of a share, of how many. */
function onder({ indicator }: Cijferregel, { cel, label }: Hoofd): string {
  const keuze = Object.keys(cel.dimensies).length > 0 ? label : null;
  return [keuze, formatBreuk(cel, indicator)].filter(Boolean).join(' · ');
}

function periodeVan({ indicator, schooljaar, peildatum }: Cijferregel): string {
  if (indicator.ingelezen) return `${schooljaar}, ingelezen`;
  return indicator.isStand
    ? `op ${formatDatum(peildatum)}`
    : `${schooljaar}, tot en met ${formatDatum(peildatum)}`;
}
