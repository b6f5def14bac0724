'use client';
import { useActionState } from 'react';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Collega } from '#lib/termijnen/werkvoorraad/model.ts';
import type { Verdeling } from '#lib/werkprocessen/verdelen/model.ts';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
export type Verdeelacties = { verdeel: Actie; zetTerug: Actie };

const LEEG: FormulierStaat = { status: 'leeg' };

/** Divide the chosen work: first what will happen, then do it, and afterwards take it back. */
export function Verdeelbalk({ collegas, acties }: { collegas: readonly Collega[]; acties: Verdeelacties }) {
  const [staat, verstuur, bezig] = useActionState(acties.verdeel, LEEG);
  const verdeling = staat.status === 'gelukt' ? (staat.gegevens as Verdeling) : undefined;
  const klaar = verdeling && !verdeling.proef ? verdeling : undefined;
  return (
    <section aria-label="Werk verdelen" className="mt-6 flex flex-col gap-3">
      <form id="verdelen" action={verstuur} className="flex flex-wrap items-end gap-3">
        <div className="veld">
          <label htmlFor="verdeel-naar" className="veld-label">
            Geef het gekozen werk aan
          </label>
          <select
            id="verdeel-naar"
            name="naar"
            className="invoer invoer--middel"
            defaultValue={String(staat.waarden?.naar ?? '')}
          >
            <option value="">Kies een collega</option>
            {collegas.map(({ id, naam }) => (
              <option key={id} value={id}>
                {naam}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" name="proef" value="ja" className="knop knop--secundair" aria-disabled={bezig}>
          Bekijk wat er gebeurt
        </button>
      </form>
      {staat.status === 'geweigerd' && <p role="alert">{staat.zin}</p>}
      {verdeling?.proef && (
        <Voorbeeld verdeling={verdeling} verstuur={verstuur} naar={naarVan(collegas, verdeling)} />
      )}
      {klaar && <Klaar verdeling={klaar} zetTerug={acties.zetTerug} />}
    </section>
  );
}

function naarVan(collegas: readonly Collega[], verdeling: Verdeling): string {
  return collegas.find((collega) => collega.naam === verdeling.naar)?.id ?? '';
}

type VoorbeeldEigenschappen = { verdeling: Verdeling; verstuur: (form: FormData) => void; naar: string };

function Voorbeeld({ verdeling, verstuur, naar }: VoorbeeldEigenschappen) {
  const gaat = verdeling.regels.filter((regel) => regel.blijft === null);
  return (
    <form action={verstuur} className="kaart flex flex-col gap-3" aria-label="Voorbeeld van de verdeling">
      <p role="status">
        <strong>{gaat.length}</strong> van {verdeling.regels.length} gaan naar {verdeling.naar}.
      </p>
      <ul>
        {verdeling.regels.map((regel) => (
          <li key={regel.id}>
            {formatNaam(regel.naam)}, nu bij {regel.van ?? 'niemand'}
            {regel.blijft && `: blijft, want dit werk ${regel.blijft}`}
          </li>
        ))}
      </ul>
      <input type="hidden" name="naar" value={naar} />
      {gaat.map((regel) => (
        <input key={regel.id} type="hidden" name="werk" value={`${regel.id}:${regel.versie}`} />
      ))}
      {gaat.length > 0 && (
        <button type="submit" className="knop knop--primair self-start">
          Verdeel
        </button>
      )}
    </form>
  );
}

function Klaar({ verdeling, zetTerug }: { verdeling: Verdeling; zetTerug: Actie }) {
  const [staat, verstuur] = useActionState(zetTerug, LEEG);
  if (staat.status === 'gelukt') return <p role="status">{staat.zin}</p>;
  return (
    <form
      action={verstuur}
      className="flex flex-wrap items-center gap-3"
      aria-label="Verdeling ongedaan maken"
    >
      <p role="status">
        {verdeling.terug.length} werkprocessen staan nu bij {verdeling.naar}.
      </p>
      {verdeling.terug.map((deel) => (
        <input key={deel} type="hidden" name="terug" value={deel} />
      ))}
      {verdeling.terug.length > 0 && (
        <button type="submit" className="knop knop--secundair knop--klein">
          Maak ongedaan
        </button>
      )}
      {staat.status === 'geweigerd' && <p role="alert">{staat.zin}</p>}
    </form>
  );
}
