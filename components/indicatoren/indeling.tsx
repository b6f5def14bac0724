import Link from 'next/link';
import type { Indicatorpagina } from '#lib/indicatoren/queries.ts';
import type { Weergave } from '#lib/indicatoren/model.ts';
import { GEEN_KOLOM } from '#lib/indicatoren/weergave.ts';
import { weergaveAdres } from '#components/indicatoren/adres.ts';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

/** The tables that people print of this figure, and a form to lay it out otherwise. */
export function Indeling({ pagina }: { pagina: Indicatorpagina }) {
  const { indicator, beeld, uitslag, gekozen, filter } = pagina;
  const { vrij, rijen, kolom, aandeelPerKolom } = beeld.keuze;
  if (vrij.length < 2) return <Tabellen pagina={pagina} />;
  const dimensies = indicator.dimensies.filter(({ code }) => vrij.includes(code));
  const keuzes = dimensies.map(({ code, label }) => ({ waarde: code, label: hoofdletter(label) }));
  return (
    <>
      <Tabellen pagina={pagina} />
      <Uitklap titel={indelingZin(pagina)}>
        <form method="get" className="flex flex-wrap items-end gap-4" aria-label="Indeling van de tabel">
          <Verborgen
            waarden={{
              schooljaar: uitslag.schooljaar,
              peildatum: gekozen.peildatum,
              'bekend-op': gekozen.bekendOp,
              ...beeld.keuze.vast,
              ...filter,
            }}
          />
          <Keuzes naam="rij" label="In de rijen" keuzes={keuzes} waarde={rijen} meer naast />
          <Keuzelijst
            naam="kolom"
            label="In de kolommen"
            hint="Wat u nergens kiest, wordt samengenomen"
            keuzes={[{ waarde: GEEN_KOLOM, label: 'Alleen het totaal' }, ...keuzes]}
            waarde={kolom ?? GEEN_KOLOM}
            breedte="kort"
          />
          {indicator.uitwerking === 'aantal' && (
            <Keuzelijst
              naam="aandeel"
              label="Aandelen"
              keuzes={[
                { waarde: 'geheel', label: 'Van het geheel' },
                { waarde: 'kolom', label: 'Binnen elke kolom' },
              ]}
              waarde={aandeelPerKolom ? 'kolom' : 'geheel'}
              breedte="kort"
            />
          )}
          <Knop soort="secundair">Deel in</Knop>
        </form>
      </Uitklap>
    </>
  );
}

/** The layout as it is now, to keep it when something else is chosen. */
export function Indelingvelden({ pagina: { beeld, uitslag } }: { pagina: Indicatorpagina }) {
  const { rijen, kolom, vrij, aandeelPerKolom } = beeld.keuze;
  if (!uitslag.bekend || vrij.length < 2) return null;
  return (
    <>
      {rijen
        .filter((code) => vrij.includes(code))
        .map((code) => (
          <input key={code} type="hidden" name="rij" value={code} />
        ))}
      <Verborgen waarden={{ kolom: kolom ?? GEEN_KOLOM, aandeel: aandeelPerKolom ? 'kolom' : 'geheel' }} />
    </>
  );
}

function Tabellen({ pagina }: { pagina: Indicatorpagina }) {
  const { indicator, uitslag, gekozen, beeld } = pagina;
  const { standaardweergave, weergaven = [] } = indicator;
  if (!standaardweergave || weergaven.length === 0) return null;
  const vraag = { schooljaar: uitslag.schooljaar, ...gekozen };
  return (
    <nav className="delen" aria-label="Tabellen van dit cijfer">
      <ul>
        {[standaardweergave, ...weergaven].map((weergave) => (
          <li key={weergave.titel}>
            <Link
              href={weergaveAdres(indicator, vraag, beeld.keuze.vast, weergave)}
              prefetch={false}
              aria-current={isNu(pagina, weergave) ? 'page' : undefined}
            >
              {weergave.titel}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isNu({ beeld, filter }: Indicatorpagina, weergave: Weergave): boolean {
  const { rijen, kolom } = beeld.keuze;
  const eigen = Object.entries(weergave.filter ?? {});
  return (
    rijen.join() === weergave.rijen.join() &&
    kolom === weergave.kolom &&
    eigen.length === Object.keys(filter).length &&
    eigen.every(([code, waarde]) => filter[code] === waarde)
  );
}

/** What stands where, so that nobody has to guess what was added up. */
function indelingZin({ indicator, beeld }: Indicatorpagina): string {
  const { rijen, kolom, vrij } = beeld.keuze;
  const naam = (code: string) => indicator.dimensies.find((item) => item.code === code)?.label ?? code;
  const samen = vrij.filter((code) => !rijen.includes(code) && code !== kolom);
  return [
    `Indeling: ${rijen.map(naam).join(', ')} in de rijen`,
    ...(kolom ? [`${naam(kolom)} in de kolommen`] : []),
    ...(samen.length > 0 ? [`${samen.map(naam).join(', ')} samengenomen`] : []),
  ].join('; ');
}

function Verborgen({ waarden }: { waarden: Readonly<Record<string, string | undefined>> }) {
  return Object.entries(waarden).map(([naam, waarde]) =>
    waarde ? <input key={naam} type="hidden" name={naam} value={waarde} /> : null,
  );
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
