import { Mededeling } from '#components/ui/mededeling.tsx';

/** Stands above every public figure of the demo region. */
export function DemoMelding() {
  return (
    <div className="mb-6">
      <Mededeling toon="info" titel="Dit zijn verzonnen gegevens">
        Dit bureau is een voorbeeld. De cijfers zijn berekend uit verzonnen dossiers.
      </Mededeling>
    </div>
  );
}
