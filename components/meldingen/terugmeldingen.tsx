import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { STATUS_LABEL } from '#lib/meldingen/labels.ts';
import type { Terugmeldregel } from '#lib/meldingen/lezen/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';

/** What the school has heard from us about this melding. */
export function Terugmeldingen({ regels }: { regels: readonly Terugmeldregel[] }) {
  return (
    <Sectie titel="Terugmelding aan de school" aantal={regels.length}>
      {regels.length === 0 ? (
        <p className="gedempt">De school heeft nog niets gehoord.</p>
      ) : (
        <ul className="lijst">
          {regels.map((regel) => (
            <li key={regel.id} className="lijstrij">
              <span>
                {STATUS_LABEL[regel.status]}{' '}
                <span className="gedempt">
                  <Datum op={todayInAmsterdam(regel.aangemaaktOp)} />
                </span>
              </span>
              {regel.bezorgdOp ? (
                <Status toon="goed">bezorgd</Status>
              ) : regel.verteldOp ? (
                <Status toon="goed">verteld: {regel.verteldHoe}</Status>
              ) : (
                <Status toon={regel.fout ? 'te-laat' : 'bezig'}>
                  {regel.fout ? 'niet bezorgd' : 'onderweg'}
                </Status>
              )}
            </li>
          ))}
        </ul>
      )}
    </Sectie>
  );
}
