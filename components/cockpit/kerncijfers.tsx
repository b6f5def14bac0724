import Link from 'next/link';
import {
  breekZin,
  breukTekst,
  doelTekst,
  eenheidTekst,
  nietNaarZin,
  puntTekst,
  OORDEEL,
  vanWanneer,
  veranderingZin,
  waardeTekst,
} from '#lib/cockpit/kerncijfers/labels.ts';
import type { Doel, Tegelcijfer } from '#lib/cockpit/kerncijfers/model.ts';
import { maandTekst } from '#lib/cockpit/labels.ts';
import type { StandVanZaken } from '#lib/cockpit/queries.ts';
import { formatTijdstip } from '#components/inlezen/opmaak.ts';
import { Lijntje } from '#components/grafieken/lijntje.tsx';
import { adresVan } from '#components/indicatoren/adres.ts';
import type { IcoonNaam } from '#components/ui/icoon.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { CijferTabel } from '#components/ui/cijfertabel.tsx';

/** The figures that count, each with where it stood a year ago, what was promised, and its course. */
export function Kerncijfers({ stand }: { stand: StandVanZaken }) {
  return (
    <>
      <ul className="standtegels">
        {stand.tegels.map((tegel) => (
          <li key={tegel.kern.sleutel} className="standtegel">
            <Tegelinhoud tegel={tegel} />
          </li>
        ))}
      </ul>
      <Uitklap titel="Toon de lijntjes als tabel">
        <Lijntabel titel="Zelfde dag in eerdere schooljaren" tegels={stand.tegels} reeks="dag" />
        <Lijntabel titel="Hele schooljaren" tegels={stand.tegels} reeks="jaar" />
        <Lijntabel titel="Hele maanden" tegels={stand.tegels} reeks="maanden" />
      </Uitklap>
    </>
  );
}

function Tegelinhoud({ tegel }: { tegel: Tegelcijfer }) {
  const { kern, indicator, waarde, waarom, nietNaar, vraag, filter, geteldOp } = tegel;
  const eenheid = eenheidTekst(tegel);
  const breekt = breekZin(tegel);
  const onder = [vanWanneer(tegel), breukTekst(tegel)].filter(Boolean).join(' · ');
  return (
    <>
      <h3>
        <Link href={adresVan(indicator, '', vraag, { ...filter, ...kern.vast })} prefetch={false}>
          {kern.titel}
        </Link>
      </h3>
      <div className="standtegel-cijfer">
        <p className={waarde === null ? 'standtegel-onbekend' : 'tegel-cijfer'}>
          {waardeTekst(waarde, tegel)}
          {waarde !== null && eenheid && <span className="tegel-eenheid"> {eenheid}</span>}
        </p>
        {tegel.lijn.some((punt) => punt.waarde !== null) && (
          <Lijntje
            waarden={tegel.lijn.map((punt) => punt.waarde)}
            breuken={tegel.lijn.flatMap(({ naBreuk }, plek) => (naBreuk ? [plek] : []))}
            label={lijnZin(tegel)}
            {...bandVan(tegel)}
          />
        )}
      </div>
      <p className="gedempt klein">{waarom ? `${onder}: ${waarom}` : onder}</p>
      {geteldOp && <p className="gedempt klein">Stand van {formatTijdstip(geteldOp)}</p>}
      <Verandering tegel={tegel} />
      {breekt && <p className="gedempt klein">{breekt}</p>}
      {tegel.doelen.map((doel) => (
        <Doelregel key={`${doel.bron}${doel.eenheid}`} doel={doel} />
      ))}
      {tegel.eenDefinitie && (
        <p className="gedempt klein">Ook eerdere jaren volgens de definitie van dit schooljaar.</p>
      )}
      {nietNaar.length > 0 && <p className="gedempt klein">{nietNaarZin(nietNaar)}</p>}
    </>
  );
}

const KANT: Record<string, { toon: Toon; icoon?: IcoonNaam }> = {
  gunstig: { toon: 'goed' },
  ongunstig: { toon: 'let-op' },
};

function Verandering({ tegel }: { tegel: Tegelcijfer }) {
  const { zin, verandering } = veranderingZin(tegel);
  const kant = verandering && KANT[verandering.kant];
  if (!verandering || !kant) return <p className="klein gedempt">{zin}</p>;
  return (
    <p className="klein">
      <Status toon={kant.toon} icoon={verandering.verschil > 0 ? 'omhoog' : 'omlaag'}>
        {zin}
      </Status>
    </p>
  );
}

const TOON: Record<Doel['oordeel'], Toon> = {
  gehaald: 'goed',
  'niet-gehaald': 'let-op',
  onbekend: 'neutraal',
};

function Doelregel({ doel }: { doel: Doel }) {
  const { motieId, bron, eigen, oordeel } = doel;
  if (!eigen)
    return (
      <p className="klein gedempt">
        Elders: {doelTekst(doel)} ({bron})
      </p>
    );
  return (
    <p className="klein">
      <Status toon={TOON[oordeel]}>
        Beloofd: {doelTekst(doel)}, {OORDEEL[oordeel]}
      </Status>{' '}
      {motieId && (
        <Link href={`/moties/${motieId}`} prefetch={false}>
          {bron}
        </Link>
      )}
    </p>
  );
}

/** Where the figure should be, when target and line are of the same kind. */
function bandVan({ doelen, dimensies, indicator, lijn }: Tegelcijfer): {
  doel?: { van: number; tot: number };
} {
  const isDeel = indicator.eenheid === '%' && dimensies.meting !== 'aantal';
  const doel = doelen.find(({ eenheid }) => (eenheid === '%') === isDeel);
  if (!doel) return {};
  const top = Math.max(doel.waarde, ...lijn.map(({ waarde }) => waarde ?? 0));
  const omhoog = ['minstens', 'meer-dan', 'hoger'].includes(doel.richting);
  return { doel: omhoog ? { van: doel.waarde, tot: isDeel ? 100 : top } : { van: 0, tot: doel.waarde } };
}

const momentTekst = ({ kern }: Tegelcijfer, moment: string) =>
  kern.reeks === 'maanden' ? maandTekst(moment) : moment;

function lijnZin(tegel: Tegelcijfer): string {
  const delen = tegel.lijn.map((punt) => `${momentTekst(tegel, punt.moment)} ${puntTekst(punt, tegel)}`);
  return `${tegel.kern.titel}: ${delen.join(', ')}`;
}

type Lijntabelprops = { titel: string; tegels: readonly Tegelcijfer[]; reeks: Tegelcijfer['kern']['reeks'] };

function Lijntabel({ titel, tegels, reeks }: Lijntabelprops) {
  const eigen = tegels.filter(({ kern }) => kern.reeks === reeks);
  const eerste = eigen[0];
  if (!eerste) return null;
  return (
    <>
      <h3 className="mt-4">{titel}</h3>
      <CijferTabel
        titel={titel}
        rooster={{
          koppen: ['Cijfer', ...eerste.lijn.map(({ moment }) => momentTekst(eerste, moment))],
          rijen: eigen.map((tegel) => [
            tegel.kern.titel,
            ...tegel.lijn.map((punt) => puntTekst(punt, tegel)),
          ]),
        }}
      />
    </>
  );
}
