import type { ReactNode } from 'react';
import { Icoon, type IcoonNaam } from '#components/ui/icoon.tsx';
import type { Toon } from '#components/ui/status.tsx';

export type Gebeurd = {
  id: string;
  titel: ReactNode;
  wanneer: ReactNode;
  wie?: ReactNode;
  icoon?: IcoonNaam;
  toon?: Toon;
  inhoud?: ReactNode;
};

/** What happened, newest first as given. */
export function Tijdlijn({ label, items }: { label: string; items: readonly Gebeurd[] }) {
  return (
    <ol className="tijdlijn" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={item.toon && `toon--${item.toon}`}>
          <span className="tijdlijn-punt">
            <Icoon naam={item.icoon ?? 'neutraal'} />
          </span>
          <div className="tijdlijn-kop">
            <span className="tijdlijn-titel">{item.titel}</span>
            <span className="tijdlijn-wanneer">{item.wanneer}</span>
            {item.wie && <span className="tijdlijn-wie">{item.wie}</span>}
          </div>
          {item.inhoud && <div className="tijdlijn-inhoud">{item.inhoud}</div>}
        </li>
      ))}
    </ol>
  );
}
