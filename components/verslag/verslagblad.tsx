import type { Cel, Tabelblok, Verslagblok } from '#lib/platform/verslag/model.ts';
import { blijftHeel, isOnderdeel, staatRechts } from '#lib/platform/verslag/rules.ts';
import { Uitklap } from '#components/ui/uitklap.tsx';

/** The blocks of a report on a page of the app: the same tree of which the files are made. */
export function Verslagblad({ blokken, ankers }: { blokken: readonly Verslagblok[]; ankers?: boolean }) {
  return (
    <div className="verslag">
      {blokken.map((blok, plek) => (
        <Blok key={plek} blok={blok} anker={ankers ? ankerVan(plek) : undefined} />
      ))}
    </div>
  );
}

const ankerVan = (plek: number) => `deel-${plek + 1}`;

/** The chapters of a long report, to go to one; its `Verslagblad` has the anchors. */
export function Verslaginhoud({ blokken }: { blokken: readonly Verslagblok[] }) {
  const delen = blokken.flatMap((blok, plek) =>
    blok.soort === 'kop' && blok.niveau === 2 ? [{ titel: blok.tekst, anker: ankerVan(plek) }] : [],
  );
  if (delen.length < 3) return null;
  return (
    <nav aria-labelledby="verslag-inhoud" className="verslag-inhoud niet-afdrukken">
      <h2 id="verslag-inhoud">Inhoud</h2>
      <ul>
        {delen.map(({ titel, anker }) => (
          <li key={anker}>
            <a href={`#${anker}`}>{titel}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Blok({ blok, anker }: { blok: Verslagblok; anker?: string | undefined }) {
  switch (blok.soort) {
    case 'kop': {
      const Kop = `h${blok.niveau}` as const;
      return <Kop id={anker}>{blok.tekst}</Kop>;
    }
    case 'alinea':
      return <p className="verslag-alinea">{blok.tekst}</p>;
    case 'lijst':
      return (
        <ul className="verslag-lijst">
          {blok.punten.map((punt, plek) => (
            <li key={plek}>{punt}</li>
          ))}
        </ul>
      );
    case 'tabel':
      return <Verslagtabel tabel={blok} />;
    case 'beeld':
      return (
        <figure className="figuur">
          <figcaption className="figuur-titel">{blok.titel}</figcaption>
          <div className="verslag-plaat" role="group" aria-label={blok.titel} tabIndex={0}>
            <picture>
              {blok.smal && <source media="(max-width: 34rem)" srcSet={plaatVan(blok.smal)} />}
              <img src={plaatVan(blok.svg)} alt={blok.alternatief} />
            </picture>
          </div>
          <Uitklap
            titel={
              <>
                Toon als tabel<span className="alleen-voorlezen">: {blok.titel}</span>
              </>
            }
          >
            <Verslagtabel tabel={blok.tabel} />
          </Uitklap>
        </figure>
      );
    case 'kader':
      return (
        <div className="kaart verslag-kader" role="group" aria-label={blok.titel}>
          <p>
            <strong>{blok.titel}</strong>
          </p>
          <Verslagblad blokken={blok.blokken} />
        </div>
      );
    case 'pagina':
      return null;
  }
}

const plaatVan = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

function Verslagtabel({ tabel }: { tabel: Tabelblok }) {
  const klasse = (plek: number, cel?: Cel) =>
    [
      staatRechts(tabel, plek) && 'getal',
      cel && blijftHeel(tabel, plek, cel) && 'op-een-regel',
      cel && isOnderdeel(tabel, plek, cel.tekst) && 'cel--onderdeel',
    ]
      .filter(Boolean)
      .join(' ') || undefined;
  const noten = [...tabel.noten, ...(tabel.bron ? [`Bron: ${tabel.bron}`] : [])];
  return (
    <div className="verslag-tabel">
      {/* Beside the caption: that is as wide as the table, and on a phone half of it would be out of sight. */}
      <p className="verslag-tabeltitel" aria-hidden="true">
        {tabel.titel}
      </p>
      <div className="tabel-vak" role="group" aria-label={tabel.titel} tabIndex={0}>
        <table className="tabel">
          <caption className="alleen-voorlezen">{tabel.titel}</caption>
          <thead>
            <tr>
              {tabel.kolommen.map(({ kop }, plek) => (
                <th key={plek} scope="col" className={klasse(plek)}>
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tabel.rijen.map((rij, nummer) => (
              <tr
                key={nummer}
                className={
                  tabel.totaalrij && nummer === tabel.rijen.length - 1 ? 'verslag-totaal' : undefined
                }
              >
                {rij.map((cel, plek) =>
                  plek < tabel.rijkoppen ? (
                    <th key={plek} scope="row" className={klasse(plek, cel)}>
                      {cel.tekst}
                    </th>
                  ) : (
                    <td key={plek} className={klasse(plek, cel)}>
                      {cel.tekst}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {noten.length > 0 && (
        <div className="verslag-noten">
          {noten.map((noot) => (
            <p key={noot}>{noot}</p>
          ))}
        </div>
      )}
    </div>
  );
}
