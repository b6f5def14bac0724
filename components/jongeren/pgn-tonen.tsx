'use client';
import { useActionState } from 'react';
import type { FormulierStaat } from '#lib/toegang/act.ts';

type Getoond = { soort: 'bsn' | 'onderwijsnummer'; nummer: string };
type Eigenschappen = {
  jongereId: string;
  soort: 'bsn' | 'onderwijsnummer';
  gemaskeerd: string;
  mag: boolean;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

const NAAM = { bsn: 'BSN', onderwijsnummer: 'Onderwijsnummer' };
const LEEG: FormulierStaat = { status: 'leeg' };

/** The masked number; shown in full once, after a reason, in the answer to that one post. */
export function PgnTonen({ jongereId, soort, gemaskeerd, mag, actie }: Eigenschappen) {
  const [staat, verstuur, bezig] = useActionState(actie, LEEG);
  const getoond = staat.status === 'gelukt' ? (staat.gegevens as Getoond | undefined) : undefined;
  if (getoond)
    return (
      <p role="status">
        {NAAM[getoond.soort]}: <strong>{getoond.nummer}</strong>{' '}
        <span className="gedempt">(staat met uw reden in het logboek)</span>
      </p>
    );
  const fout = staat.velden?.reden ?? (staat.status === 'geweigerd' ? staat.zin : undefined);
  return (
    <>
      <p>
        {NAAM[soort]}: {gemaskeerd}
      </p>
      {mag && (
        <details className="uitklap" open={Boolean(fout)}>
          <summary>Toon het hele nummer</summary>
          <form action={verstuur} className="formulier" noValidate>
            <input type="hidden" name="jongereId" value={jongereId} />
            <div className={fout ? 'veld veld--fout' : 'veld'}>
              <label htmlFor="pgn-reden" className="veld-label">
                Waarom is het nummer nodig?
              </label>
              {fout && (
                <span id="pgn-fout" className="veld-fout">
                  {fout}
                </span>
              )}
              <input
                id="pgn-reden"
                name="reden"
                className="invoer"
                defaultValue={String(staat.waarden?.reden ?? '')}
                aria-invalid={fout ? true : undefined}
                aria-describedby={fout ? 'pgn-fout' : undefined}
                autoComplete="off"
              />
            </div>
            <button type="submit" className="knop knop--secundair" aria-disabled={bezig}>
              Toon nummer
            </button>
          </form>
        </details>
      )}
    </>
  );
}
