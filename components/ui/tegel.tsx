import type { ReactNode } from 'react';

export function Tegels({ children }: { children: ReactNode }) {
  return <div className="tegels">{children}</div>;
}

/** One figure with what it counts; `onder` for the definition, the date or the comparison. */
export function Tegel({
  cijfer,
  eenheid,
  titel,
  onder,
}: {
  cijfer: ReactNode;
  eenheid?: string;
  titel: ReactNode;
  onder?: ReactNode;
}) {
  return (
    <div className="tegel">
      <p>{titel}</p>
      <p className="tegel-cijfer">
        {cijfer}
        {eenheid && <span className="tegel-eenheid"> {eenheid}</span>}
      </p>
      {onder && <p className="tegel-onder">{onder}</p>}
    </div>
  );
}
