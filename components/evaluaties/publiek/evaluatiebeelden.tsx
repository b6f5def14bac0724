import type { OpenbareEvaluatie } from '#lib/evaluatie/raadsdocument/model.ts';
import { beeldenVan } from '#lib/platform/verslag/rules.ts';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verslagblad } from '#components/verslag/verslagblad.tsx';

/** Before and after as pictures, as they were published: with the answer to a council, formation and what followed open, the others folded. */
export function Evaluatiebeelden({ evaluatie }: { evaluatie: OpenbareEvaluatie }) {
  const beelden = beeldenVan(evaluatie.verslag);
  // The formation comes first, function by function; beside the first of those the first line of what happened to the work.
  const verloop = beelden.find(({ titel }) => !titel.startsWith('Formatie'));
  const vooraan = [beelden[0], verloop].filter((beeld) => beeld !== undefined);
  const over = beelden.filter((beeld) => !vooraan.includes(beeld));
  return (
    <div className="flex flex-col gap-4 mt-4">
      <Verslagblad blokken={vooraan} />
      {over.length > 0 && (
        <Uitklap titel={over.length === 1 ? 'Nog een beeld' : `Nog ${over.length} beelden`}>
          <Verslagblad blokken={over} />
        </Uitklap>
      )}
      <Knoppen>
        <KnopLink href={`/cijfers/${evaluatie.bureauCode}/evaluaties/${evaluatie.evaluatieId}`}>
          Lees de hele evaluatie
        </KnopLink>
        <Evaluatiebestanden evaluatie={evaluatie} />
      </Knoppen>
    </div>
  );
}

export function Evaluatiebestanden({ evaluatie }: { evaluatie: OpenbareEvaluatie }) {
  const adres = `/cijfers/${evaluatie.bureauCode}/evaluaties/${evaluatie.evaluatieId}`;
  return (
    <>
      {evaluatie.pdf && (
        <KnopLink href={`${adres}/pdf`} soort="stil" download icoon="download">
          PDF<span className="alleen-voorlezen"> van {evaluatie.verslag.titel}</span>
        </KnopLink>
      )}
      <KnopLink href={`${adres}/csv`} soort="stil" download icoon="download">
        CSV<span className="alleen-voorlezen"> van {evaluatie.verslag.titel}</span>
      </KnopLink>
      <KnopLink href={`${adres}/xlsx`} soort="stil" download icoon="download">
        Excel<span className="alleen-voorlezen"> van {evaluatie.verslag.titel}</span>
      </KnopLink>
      <KnopLink href={`${adres}/html`} soort="stil" download icoon="download">
        Om af te drukken<span className="alleen-voorlezen">: {evaluatie.verslag.titel}</span>
      </KnopLink>
    </>
  );
}
