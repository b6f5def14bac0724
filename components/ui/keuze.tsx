'use client';
import { Fragment, type ReactNode } from 'react';
import { useFormulier } from '#components/ui/formulier-context.tsx';
import { klassen } from '#components/ui/klassen.ts';
import {
  Toelichting,
  VeldVak,
  beschreven,
  useVeld,
  type VeldBasis as Basis,
} from '#components/ui/veld-vak.tsx';

export type Keuze = {
  waarde: string;
  label: string;
  hint?: string;
  groep?: string;
  uit?: boolean;
  /** Chosen, it unfolds the `Vervolg` of this name in the same form. */
  vervolg?: string | undefined;
};

type KeuzelijstEigenschappen = Basis & {
  keuzes: readonly Keuze[];
  waarde?: string;
  leeg?: string;
  breedte?: 'kort' | 'middel' | 'vol';
  required?: boolean;
};

/** A native select. `leeg` is the text of the empty first choice; without it the first choice is chosen. */
export function Keuzelijst({
  naam,
  label,
  hint,
  optioneel,
  verbergLabel,
  fout,
  keuzes,
  waarde,
  leeg,
  breedte = 'middel',
  required,
}: KeuzelijstEigenschappen) {
  const veld = useVeld(naam, waarde, fout, hint);
  const groepen = [...new Set(keuzes.map((keuze) => keuze.groep ?? ''))];
  return (
    <VeldVak {...{ label, hint, optioneel, verbergLabel, naam }} fout={veld.fout}>
      <select
        key={veld.ronde}
        {...veld.invoer}
        required={required}
        defaultValue={veld.begin}
        className={klassen('invoer', breedte !== 'vol' && `invoer--${breedte}`)}
      >
        {leeg !== undefined && <option value="">{leeg}</option>}
        {groepen.map((groep) => {
          const opties = keuzes
            .filter((keuze) => (keuze.groep ?? '') === groep)
            .map((keuze) => (
              <option
                key={keuze.waarde}
                value={keuze.waarde}
                disabled={keuze.uit}
                data-vervolg={keuze.vervolg}
              >
                {keuze.label}
              </option>
            ));
          return groep ? (
            <optgroup key={groep} label={groep}>
              {opties}
            </optgroup>
          ) : (
            <Fragment key={groep}>{opties}</Fragment>
          );
        })}
      </select>
    </VeldVak>
  );
}

type KeuzesEigenschappen = Basis & {
  keuzes: readonly Keuze[];
  waarde?: string | readonly string[];
  meer?: boolean;
  naast?: boolean;
};

/** Radio buttons, or with `meer` checkboxes, under one question. */
export function Keuzes({
  naam,
  label,
  hint,
  optioneel,
  verbergLabel,
  fout,
  keuzes,
  waarde,
  meer = false,
  naast = false,
}: KeuzesEigenschappen) {
  const formulier = useFormulier();
  const gekozen = [formulier.waarden[naam] ?? waarde ?? []].flat();
  const melding = formulier.fouten[naam] ?? fout;
  return (
    <fieldset
      id={`veld-${formulier.uniek}${naam}`}
      tabIndex={-1}
      className={klassen('veld', melding && 'veld--fout')}
      aria-describedby={beschreven(`${formulier.uniek}${naam}`, hint, melding)}
    >
      <legend className={verbergLabel ? 'alleen-voorlezen' : undefined}>
        {label}
        {optioneel && <span className="veld-optioneel"> (niet verplicht)</span>}
      </legend>
      <Toelichting naam={naam} hint={hint} fout={melding} />
      <div className={naast ? 'keuzes--naast' : undefined} key={formulier.ronde}>
        {keuzes.map((keuze) => (
          <label key={keuze.waarde} className="keuze">
            <input
              type={meer ? 'checkbox' : 'radio'}
              name={naam}
              value={keuze.waarde}
              disabled={keuze.uit}
              data-vervolg={keuze.vervolg}
              defaultChecked={gekozen.includes(keuze.waarde)}
            />
            <span>
              {keuze.label}
              {keuze.hint && <span className="keuze-hint">{keuze.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One checkbox with its own label; posts "ja" when ticked. */
export function Vinkje({
  naam,
  label,
  hint,
  aan = false,
}: {
  naam: string;
  label: ReactNode;
  hint?: ReactNode;
  aan?: boolean;
}) {
  const formulier = useFormulier();
  const begin = formulier.ronde > 0 || naam in formulier.waarden ? formulier.waarden[naam] === 'ja' : aan;
  const fout = formulier.fouten[naam];
  return (
    <div className={klassen('veld', fout && 'veld--fout')}>
      <label className="keuze">
        <input
          id={`veld-${formulier.uniek}${naam}`}
          key={formulier.ronde}
          type="checkbox"
          name={naam}
          value="ja"
          defaultChecked={begin}
          aria-invalid={fout ? true : undefined}
          aria-describedby={fout ? `fout-${formulier.uniek}${naam}` : undefined}
        />
        <span>
          {label}
          {hint && <span className="keuze-hint">{hint}</span>}
        </span>
      </label>
      <Toelichting naam={naam} fout={fout} />
    </div>
  );
}
