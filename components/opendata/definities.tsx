import type { OpenDefinitie } from '#lib/opendata/model.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

/** Each definition that stands with a published figure, with its version. */
export function Definities({ definities }: { definities: readonly OpenDefinitie[] }) {
  if (definities.length === 0)
    return <p className="gedempt">Er is nog geen cijfer gepubliceerd, dus ook geen definitie.</p>;
  return (
    <section aria-labelledby="definities" className="sectie mt-8">
      <h2 id="definities">Zo is het geteld</h2>
      {definities.map(({ indicator, definitie, schooljaren }, plek) => (
        <Uitklap key={plek} titel={`${definitie.titel} (versie ${definitie.versie})`}>
          <Kenmerken
            kenmerken={[
              { naam: 'Vraag', waarde: definitie.vraag },
              { naam: 'Definitie', waarde: definitie.definitie },
              { naam: 'Wie of wat telt', waarde: definitie.teller },
              ...(definitie.noemer ? [{ naam: 'Ten opzichte van', waarde: definitie.noemer }] : []),
              { naam: 'Formule', waarde: definitie.formule },
              { naam: 'Eenheid', waarde: definitie.eenheid },
              { naam: 'Bron', waarde: definitie.bron },
              { naam: 'Gebruikt voor', waarde: schooljaren.join(', ') },
              { naam: 'Code', waarde: <code>{indicator}</code> },
            ]}
          />
        </Uitklap>
      ))}
    </section>
  );
}
