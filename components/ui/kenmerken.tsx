import { Fragment, type ReactNode } from 'react';
import { klassen } from '#components/ui/klassen.ts';

export type Kenmerk = { naam: ReactNode; waarde: ReactNode };

/** What is known, as name and value; an unknown value says so. `naast` puts them beside each other, as in a header. */
export function Kenmerken({ kenmerken, naast }: { kenmerken: readonly Kenmerk[]; naast?: boolean }) {
  return (
    <dl className={klassen('kenmerken', naast && 'kenmerken--naast')}>
      {kenmerken.map(({ naam, waarde }, plek) => {
        const paar = (
          <>
            <dt>{naam}</dt>
            <dd>
              {waarde === null || waarde === undefined || waarde === '' ? (
                <span className="gedempt">onbekend</span>
              ) : (
                waarde
              )}
            </dd>
          </>
        );
        return naast ? <div key={plek}>{paar}</div> : <Fragment key={plek}>{paar}</Fragment>;
      })}
    </dl>
  );
}
