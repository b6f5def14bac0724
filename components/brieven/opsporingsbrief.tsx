import type { Briefformulier } from '#lib/brieven/model.ts';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { Invulveld } from '#components/brieven/brief-formulier.tsx';
import { Ontvangers } from '#components/brieven/ontvangers.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';

/** A letter of the boa: made as a Word file for one person, and not kept here. A plain post, so that the answer is a file. */
export function Opsporingsbrief({ gegevens, fout }: { gegevens: Briefformulier; fout: string | null }) {
  const { sjabloon, jongere, onderwerp, kandidaten } = gegevens;
  const soort = sjabloonVan(sjabloon);
  return (
    <div className="secties">
      <Mededeling titel="Deze brief valt onder de Wet politiegegevens.">
        <p>
          Baken maakt haar als Word-bestand en bewaart er hier niets van. Verstuur haar zelf en leg haar vast
          bij Handhaving.
        </p>
      </Mededeling>
      {fout && <Mededeling toon="fout" titel={fout} />}
      <form
        action={`/jongeren/${jongere.id}/brieven/opsporing`}
        method="post"
        encType="multipart/form-data"
        className="formulier"
        aria-label={soort.titel}
      >
        <input type="hidden" name="jongereId" value={jongere.id} />
        <input type="hidden" name="sjabloon" value={sjabloon} />
        <input type="hidden" name="onderwerp" value={onderwerp ? `${onderwerp.soort}:${onderwerp.id}` : ''} />
        <Ontvangers kandidaten={kandidaten} gekozen={null} eenTegelijk />
        {soort.velden.map((veld) => (
          <Invulveld key={veld.naam} veld={veld} waarde={gegevens.velden[veld.naam] ?? ''} />
        ))}
        <Tekstvak naam="alinea" label="Wat u zelf wilt toevoegen" optioneel rijen={3} maxLength={4000} />
        <Knop type="submit" soort="primair" icoon="download">
          Maak het Word-bestand
        </Knop>
      </form>
    </div>
  );
}
