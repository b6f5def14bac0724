import { Knop, Knoppen } from '#components/ui/knop.tsx';

/** A plain form: it streams the files to the server, also without JavaScript. A dry run is the safe first choice. */
export function AanbiedFormulier({ migreren }: { migreren: boolean }) {
  return (
    <form
      action="/beheer/inlezen/aanbieden"
      method="post"
      encType="multipart/form-data"
      className="formulier kaart"
    >
      <div className="veld">
        <label htmlFor="bestanden" className="veld-label">
          Bestand of bestanden
        </label>
        <p id="bestanden-hulp" className="veld-hint">
          {migreren
            ? 'Een levering van DUO of van de BRP, of alle CSV-bestanden uit een ander systeem samen.'
            : 'Een levering van DUO of van de BRP. Bestanden uit een ander systeem leest een beheerder in.'}{' '}
          Hoogstens 256 MB.
        </p>
        <input
          id="bestanden"
          name="bestanden"
          className="invoer"
          type="file"
          multiple
          required
          accept=".csv,text/csv,text/plain"
          aria-describedby="bestanden-hulp"
        />
      </div>
      <Knoppen>
        <Knop type="submit" name="proef" value="ja" soort="primair">
          Eerst proberen
        </Knop>
        <Knop type="submit" name="proef" value="nee">
          Inlezen
        </Knop>
      </Knoppen>
      <p className="text-muted text-klein">
        Bij proberen verandert er niets; het verslag zegt precies wat er zou gebeuren.
      </p>
    </form>
  );
}
