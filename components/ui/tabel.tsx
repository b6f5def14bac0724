import type { ReactNode } from 'react';
import Link from 'next/link';
import { Icoon } from '#components/ui/icoon.tsx';
import { klassen } from '#components/ui/klassen.ts';

export type Kolom<Rij> = {
  sleutel: string;
  kop: string;
  cel: (rij: Rij) => ReactNode;
  /** Figures stand right, under each other. */
  getal?: boolean;
  /** Names the row: a row header, and the first line of the card on a small screen. */
  hoofd?: boolean;
  opEenRegel?: boolean;
  /** In a table with one line a row: this column gives way, and its text ends in … where there is no room. */
  rekt?: boolean;
  /** In a table with one line a row: the text of this column goes on on a second line instead of being cut off. */
  loopt?: boolean;
  /** The heading is for screen readers only, for instance above buttons. */
  verbergKop?: boolean;
  /** Address that sorts on this column, and how it is sorted now. */
  sorteer?: { href: string; richting?: 'op' | 'af' };
};

type TabelEigenschappen<Rij> = {
  bijschrift: string;
  verbergBijschrift?: boolean;
  kolommen: readonly Kolom<Rij>[];
  rijen: readonly Rij[];
  rijSleutel: (rij: Rij) => string;
  /** Rows become cards on a small screen, or the table scrolls sideways in its own region. */
  smal?: 'kaarten' | 'schuif';
  /** On a wide screen every row is one line. */
  eenRegel?: boolean;
  voet?: ReactNode;
  gekozen?: (rij: Rij) => boolean;
};

/** A table of records or figures. For nothing to show, use `LegeStaat` instead. */
export function Tabel<Rij>({
  bijschrift,
  verbergBijschrift,
  kolommen,
  rijen,
  rijSleutel,
  smal = 'kaarten',
  eenRegel,
  voet,
  gekozen,
}: TabelEigenschappen<Rij>) {
  return (
    <div
      className="tabel-vak"
      {...(smal === 'schuif' && { role: 'region', 'aria-label': bijschrift, tabIndex: 0 })}
    >
      <table
        className={klassen('tabel', smal === 'kaarten' && 'tabel--kaarten', eenRegel && 'tabel--een-regel')}
      >
        <caption className={verbergBijschrift ? 'alleen-voorlezen' : undefined}>{bijschrift}</caption>
        <thead>
          <tr>
            {kolommen.map((kolom) => (
              <Kop key={kolom.sleutel} kolom={kolom} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={rijSleutel(rij)} className={gekozen?.(rij) ? 'rij--gekozen' : undefined}>
              {kolommen.map((kolom) => (
                <Cel key={kolom.sleutel} kolom={kolom} inhoud={kolom.cel(rij)} />
              ))}
            </tr>
          ))}
        </tbody>
        {voet && <tfoot>{voet}</tfoot>}
      </table>
    </div>
  );
}

const SORTERING = { op: 'ascending', af: 'descending' } as const;

function Kop<Rij>({ kolom }: { kolom: Kolom<Rij> }) {
  const { sorteer } = kolom;
  const richting = sorteer?.richting;
  return (
    <th
      scope="col"
      className={klassen(kolom.getal && 'getal', kolom.rekt && 'cel--rekt') || undefined}
      aria-sort={richting && SORTERING[richting]}
    >
      {sorteer ? (
        <Link href={sorteer.href} prefetch={false} scroll={false}>
          {kolom.kop}
          {richting && <Icoon naam={richting === 'op' ? 'omhoog' : 'omlaag'} />}
        </Link>
      ) : (
        <span className={kolom.verbergKop ? 'alleen-voorlezen' : undefined}>{kolom.kop}</span>
      )}
    </th>
  );
}

function Cel<Rij>({ kolom, inhoud }: { kolom: Kolom<Rij>; inhoud: ReactNode }) {
  const leeg = inhoud === null || inhoud === undefined || inhoud === '';
  const className =
    klassen(
      kolom.getal && 'getal',
      kolom.opEenRegel && 'op-een-regel',
      kolom.hoofd && 'cel--hoofd',
      kolom.rekt && 'cel--rekt',
      kolom.loopt && 'cel--loopt',
      leeg && 'cel--leeg',
    ) || undefined;
  const kop = kolom.verbergKop || kolom.hoofd ? undefined : kolom.kop;
  return kolom.hoofd ? (
    <th scope="row" className={className}>
      {inhoud}
    </th>
  ) : (
    <td className={className} data-kop={kop}>
      {inhoud}
    </td>
  );
}
