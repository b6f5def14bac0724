import Link from 'next/link';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import {
  LEVERHANDELING_LABEL,
  LEVERMOMENT_ZIN,
  LEVERSTATUS_LABEL,
} from '#lib/vrijstellingen/levering/labels.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

/** What DUO hears of this case, when, and what it never hears. */
export function NaarDuo({ pagina }: { pagina: Zaakpagina }) {
  const { leveringen, zaak, mag } = pagina;
  const { soort, moment } = GRONDDEFINITIES[zaak.grond].duo;
  return (
    <Sectie titel="Naar DUO">
      {leveringen.length > 0 && (
        <ul className="mb-2">
          {leveringen.map((levering, plek) => (
            <li key={plek}>
              {LEVERHANDELING_LABEL[levering.handeling]} van {soort}: {LEVERSTATUS_LABEL[levering.status]},{' '}
              <Datum op={levering.op} />
            </li>
          ))}
        </ul>
      )}
      <p className="text-muted text-klein">
        {leveringen.length === 0 && 'Er is nog niets voor DUO. '}
        {LEVERMOMENT_ZIN[moment]} DUO hoort om wie het gaat (nummer en postcode) en van wanneer tot wanneer.
        De grond gaat niet mee.{' '}
        {leveringen.some(({ status }) => status === 'klaar') &&
          (mag.leveren ? (
            <>
              Het gaat weg met het volgende bestand, op{' '}
              <Link href="/vrijstellingen/duo" prefetch={false}>
                Vrijstellingen naar DUO
              </Link>
              .
            </>
          ) : (
            'Het gaat weg met het volgende bestand dat de administratie maakt.'
          ))}
      </p>
    </Sectie>
  );
}
