import type { ReactNode } from 'react';
import { CijferTabel, type Cijferrooster } from '#components/ui/cijfertabel.tsx';
import { Icoon } from '#components/ui/icoon.tsx';
import { MetJaren } from '#components/ui/metjaren.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

type Eigenschappen = {
  titel: string;
  /** What one sees, in one sentence; it is also what a screen reader says for the picture. */
  samenvatting?: string;
  tabel: Cijferrooster;
  /** Address of the same figures as a file. */
  csv?: string;
  bron?: ReactNode;
  children: ReactNode;
};

/** A picture is never alone: the same figures stand below it as a table and as a CSV file. */
export function Figuur({ titel, samenvatting, tabel, csv, bron, children }: Eigenschappen) {
  return (
    <figure className="figuur">
      <figcaption>
        <p className="figuur-titel">
          <MetJaren>{titel}</MetJaren>
        </p>
        {samenvatting && <p className="gedempt">{samenvatting}</p>}
      </figcaption>
      {children}
      <div className="figuur-voet">
        <Uitklap
          titel={
            <>
              Toon als tabel<span className="alleen-voorlezen">: {titel}</span>
            </>
          }
        >
          <CijferTabel titel={`Tabel: ${titel}`} rooster={tabel} />
        </Uitklap>
        {csv && (
          <a href={csv} download className="figuur-csv">
            <Icoon naam="download" /> CSV<span className="alleen-voorlezen"> van {titel}</span>
          </a>
        )}
        {bron && <p className="gedempt klein">{bron}</p>}
      </div>
    </figure>
  );
}

type Tekening = { label: string; breed: string; smal: string };

/** The picture itself in two widths; the page shows the one that fits, so that letters stay readable at 320 px. */
export function TweeBreedten({ label, breed, smal }: Tekening) {
  return (
    <div className="grafiek" role="img" aria-label={label}>
      <Svg klasse="grafiek--breed" svg={breed} />
      <Svg klasse="grafiek--smal" svg={smal} />
    </div>
  );
}

/** Drawn by `teken`: React made this text from elements and escaped every name in it. */
function Svg({ klasse, svg }: { klasse: string; svg: string }) {
  // oxlint-disable-next-line react/no-danger
  return <div className={klasse} dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** Names of the series, where there is no room to write them at the line or bar. */
export function Legenda({ namen }: { namen: readonly { naam: string; kleur: number }[] }) {
  return (
    <ul className="legenda" aria-hidden="true">
      {namen.map(({ naam, kleur }) => (
        <li key={naam}>
          <svg className="legenda-vlak" width="14" height="14">
            <rect width="14" height="14" className={`reeks-${kleur}`} />
          </svg>
          {naam}
        </li>
      ))}
    </ul>
  );
}
