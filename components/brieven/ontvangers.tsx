'use client';
import type { Kandidaat } from '#lib/brieven/geadresseerden/model.ts';
import { useFormulier } from '#components/ui/formulier-context.tsx';
import { Icoon } from '#components/ui/icoon.tsx';
import { klassen } from '#components/ui/klassen.ts';

type Eigenschappen = {
  kandidaten: readonly Kandidaat[];
  /** Of a draft: who was ticked. Without it: who the rules propose. */
  gekozen: readonly string[] | null;
  eenTegelijk?: boolean;
};

/** Who gets a copy: ticked by the rules, with the reason; who may not get one is named with the reason too. */
export function Ontvangers({ kandidaten, gekozen, eenTegelijk }: Eigenschappen) {
  const { waarden, fouten, ronde } = useFormulier();
  const getypt = ronde > 0 ? [waarden.aan ?? []].flat() : null;
  const aan = (kandidaat: Kandidaat) =>
    (getypt ?? gekozen)?.includes(kandidaat.sleutel) ?? (kandidaat.voorgesteld && !eenTegelijk);
  const mag = kandidaten.filter((kandidaat) => kandidaat.mag);
  const buiten = kandidaten.filter((kandidaat) => !kandidaat.mag);
  const fout = fouten.aan;
  return (
    <fieldset
      id="veld-aan"
      tabIndex={-1}
      className={klassen('veld', fout && 'veld--fout')}
      aria-describedby={fout ? 'fout-aan' : undefined}
    >
      <legend>Aan wie?</legend>
      {fout && (
        <p id="fout-aan" className="veld-fout">
          {fout}
        </p>
      )}
      {mag.map((kandidaat) => (
        <Ontvanger
          key={`${kandidaat.sleutel}-${ronde}`}
          kandidaat={kandidaat}
          aan={aan(kandidaat)}
          eenTegelijk={eenTegelijk}
        />
      ))}
      {buiten.length > 0 && (
        <div className="brief-ontvanger">
          <p>Krijgt geen brief</p>
          <ul>
            {buiten.map((kandidaat) => (
              <li key={kandidaat.sleutel} className="gedempt">
                {kandidaat.naam}. {kandidaat.waarom}
              </li>
            ))}
          </ul>
        </div>
      )}
    </fieldset>
  );
}

function Ontvanger({
  kandidaat,
  aan,
  eenTegelijk,
}: {
  kandidaat: Kandidaat;
  aan: boolean;
  eenTegelijk?: boolean;
}) {
  const { waarden, ronde } = useFormulier();
  const { sleutel, naam, waarom, waarschuwingen, kanaal, emails } = kandidaat;
  const gekozen = ronde > 0 ? waarden[`kanaal:${sleutel}`] : undefined;
  return (
    <div className="brief-ontvanger">
      <label className="keuze">
        <input type={eenTegelijk ? 'radio' : 'checkbox'} name="aan" value={sleutel} defaultChecked={aan} />
        <span>
          {naam}
          <span className="keuze-hint">{waarom}</span>
          {waarschuwingen.map((zin) => (
            <span key={zin} className="keuze-hint brief-let-op">
              <Icoon naam="let-op" /> {zin}
            </span>
          ))}
        </span>
      </label>
      {!eenTegelijk && emails.length > 0 && (
        <p className="brief-kanaal">
          <label>
            <span className="alleen-voorlezen">Hoe gaat de brief naar {naam}? </span>
            <select
              name={`kanaal:${sleutel}`}
              defaultValue={typeof gekozen === 'string' ? gekozen : kanaal}
              className="invoer invoer--middel"
            >
              <option value="post">Afdrukken en per post</option>
              <option value="mail">Per mail aan {emails.join(' en ')}</option>
            </select>
          </label>
        </p>
      )}
    </div>
  );
}
