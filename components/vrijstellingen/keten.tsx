import type { ReactNode } from 'react';
import { formatPeriode } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Schakel } from '#lib/vrijstellingen/pagina/model.ts';
import { ZAAKSTATUS_LABEL, grondTitel } from '#lib/vrijstellingen/zaken/labels.ts';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Status } from '#components/ui/status.tsx';
import { STATUS_TOON } from '#components/vrijstellingen/toon.ts';

/** Every vrijstelling of this young person, the newest first; each leads to its case. */
export function Keten({
  keten,
  vandaag,
  hier,
  bij,
}: {
  keten: readonly Schakel[];
  vandaag: Datum;
  hier?: string;
  /** What can be done with a link of the chain that has no case. */
  bij?: (schakel: Schakel) => ReactNode;
}) {
  return (
    <Lijst label="Vrijstellingen van deze jongere">
      {keten.map((schakel) => {
        const { grond, van, tot, zaakId, vrijstellingId } = schakel;
        const status =
          schakel.status ?? (GRONDDEFINITIES[grond].aard === 'beroep' ? 'vrijgesteld' : 'verleend');
        const loopt = vrijstellingId !== null && van <= vandaag && (tot ?? vandaag) >= vandaag;
        return (
          <Lijstrij
            key={zaakId ?? vrijstellingId}
            titel={grondTitel(grond)}
            {...(zaakId && zaakId !== hier ? { href: `/vrijstellingen/${zaakId}` } : {})}
            onder={[formatPeriode({ van, tot }), zaakId === null ? 'overgenomen, zonder zaak' : null]
              .filter(Boolean)
              .join(' · ')}
          >
            <Status toon={STATUS_TOON[status]}>
              {ZAAKSTATUS_LABEL[status]}
              {loopt && ', loopt nu'}
            </Status>
            {bij?.(schakel)}
          </Lijstrij>
        );
      })}
    </Lijst>
  );
}
