import Link from 'next/link';
import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { celTekst } from '#lib/opgaven/labels.ts';
import type { Dimensies } from '#lib/indicatoren/model.ts';
import type { Celpagina, Herkomstregel } from '#lib/opgaven/queries.ts';
import { combinaties } from '#lib/opgaven/rules.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { adresVan } from '#components/indicatoren/adres.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

/** How a number came about: each figure with what was chosen of it, and the cases for who may see them. */
export function Herkomst({ pagina }: { pagina: Celpagina }) {
  const { cel, teller, noemer } = pagina;
  const som = (delen: readonly Herkomstregel[]) =>
    delen.map(({ getal }) => (getal === null ? 'onbekend' : formatGetal(getal))).join(' + ');
  const keer = cel.maal === 100 ? '100 × ' : `${formatGetal(cel.maal)} × `;
  return (
    <div className="secties">
      <p>
        <strong>{celTekst(cel)}</strong>
        {noemer.length > 0 && ` = ${keer}${som(teller)} ÷ ${som(noemer)}`}
        {noemer.length === 0 && teller.length > 1 && ` = ${som(teller)}`}
        {cel.reden && ` (${cel.reden})`}
      </p>
      {[...teller, ...noemer].map((deel, plek) => (
        <Deel key={`${deel.indicator} ${plek}`} deel={deel} pagina={pagina} />
      ))}
    </div>
  );
}

function Deel({ deel, pagina }: { deel: Herkomstregel; pagina: Celpagina }) {
  return (
    <Sectie titel={deel.titel}>
      <Kenmerken
        kenmerken={[
          { naam: 'Getal', waarde: deel.getal === null ? null : formatGetal(deel.getal) },
          { naam: 'Gekozen', waarde: deel.keuze.join('; ') || 'alles' },
          { naam: 'Cijfer', waarde: `${deel.indicator}, versie ${deel.versie}` },
          { naam: 'Peildatum', waarde: formatDatum(deel.peildatum) },
        ]}
      />
      <p className="gedempt mt-4">{deel.definitie}</p>
      {!deel.magHerleiden && <p className="gedempt mt-4">{zinZonderZaken(deel)}</p>}
      {deel.magHerleiden && deel.getal !== null && (
        <ul className="list-disc pl-5 mt-4">
          {combinaties(deel.kies).map((dimensies) => (
            <li key={JSON.stringify(dimensies)}>
              <Link href={zakenAdres(deel, pagina, dimensies)} prefetch={false}>
                Zaken achter dit getal{omschrijving(deel, dimensies)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Sectie>
  );
}

function zinZonderZaken({ ingelezen }: Herkomstregel): string {
  return ingelezen
    ? 'Dit getal is door anderen geteld en ingelezen; er staan geen zaken achter.'
    : 'De zaken achter dit getal ziet u met uw rol niet.';
}

function zakenAdres(
  { indicator, peildatum, versie }: Herkomstregel,
  { periode }: Celpagina,
  dimensies: Dimensies,
): string {
  const jaar =
    periode.soort === 'schooljaar'
      ? { schooljaar: periode.schooljaar }
      : { schooljaar: schooljaarVan(datum(`${periode.jaar}-01-01`)), kalenderjaar: periode.jaar };
  return adresVan({ code: indicator }, '/zaken', { ...jaar, peildatum, versie }, dimensies);
}

/** Only where one number is more than one list of cases. */
function omschrijving({ kies, woorden = {} }: Herkomstregel, dimensies: Dimensies): string {
  const wisselend = Object.keys(kies).filter((code) => (kies[code]?.length ?? 0) > 1);
  return wisselend.length > 0
    ? `: ${wisselend.map((code) => woorden[dimensies[code] ?? ''] ?? dimensies[code]).join(', ')}`
    : '';
}
