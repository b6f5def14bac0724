import type { School } from '#lib/scholen/model.ts';
import type { Zoektaak } from '#components/jongeren/zoektaken.ts';
import { ZoekFocus } from '#components/jongeren/zoek-focus.tsx';
import { Icoon } from '#components/ui/icoon.tsx';

type Eigenschappen = {
  actie: (form: FormData) => Promise<void>;
  waarde: string;
  school: string;
  scholen: readonly School[];
  /** What will be done with whoever is found. */
  taak: Zoektaak | undefined;
};

/** Search by anything one has at hand. Posted, since what is typed may be a BSN. */
export function Zoekformulier({ actie, waarde, school, scholen, taak }: Eigenschappen) {
  return (
    <form
      action={actie}
      role="search"
      aria-label="Jongeren doorzoeken"
      className="mb-6 flex flex-wrap items-end gap-3"
    >
      {taak && <input type="hidden" name="taak" value={taak} />}
      {taak && !waarde && <ZoekFocus veld="zoekveld-jongere" />}
      <div className="veld grow md:max-w-xl">
        <label htmlFor="zoekveld-jongere" className="veld-label">
          Naam, geboortedatum of nummer
        </label>
        <span id="zoekhint-jongere" className="veld-hint">
          Bijvoorbeeld <kbd>fat berg</kbd>, <kbd>12-3-2010</kbd>, <kbd>jansen 2010</kbd> of een BSN
        </span>
        <input
          id="zoekveld-jongere"
          type="search"
          name="zoek"
          defaultValue={waarde}
          className="invoer"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="zoekhint-jongere"
        />
      </div>
      <div className="veld">
        <label htmlFor="zoekveld-school" className="veld-label">
          School
        </label>
        <select id="zoekveld-school" name="school" defaultValue={school} className="invoer invoer--middel">
          <option value="">Alle scholen</option>
          {scholen.map((item) => (
            <option key={item.id} value={item.id}>
              {item.naam}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="knop knop--primair">
        <Icoon naam="zoek" />
        Zoek
      </button>
    </form>
  );
}
