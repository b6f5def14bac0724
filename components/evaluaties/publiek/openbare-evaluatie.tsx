import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { OpenbareEvaluatie as Evaluatie } from '#lib/evaluatie/raadsdocument/model.ts';
import { Evaluatiebestanden } from '#components/evaluaties/publiek/evaluatiebeelden.tsx';
import { DemoMelding } from '#components/publicaties/demomelding.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Verslagblad, Verslaginhoud } from '#components/verslag/verslagblad.tsx';

/** The document as everybody reads it; one that was withdrawn says only why. */
export function OpenbareEvaluatie({ evaluatie }: { evaluatie: Evaluatie }) {
  const { bureauCode, bureauNaam, verslag, ingetrokken, toelichting, hash, demo, uitgave } = evaluatie;
  const op = formatDatum(todayInAmsterdam(evaluatie.gepubliceerdOp));
  return (
    <>
      <Paginakop
        titel={verslag.titel}
        onder={`${bureauNaam} · uitgave ${uitgave}, ${op}, gecontroleerd door een tweede medewerker`}
        kruimels={[
          { titel: `Cijfers van ${bureauNaam}`, href: `/cijfers/${bureauCode}` },
          { titel: 'Moties en beloften', href: `/moties/openbaar/${bureauCode}` },
        ]}
        actie={!ingetrokken && <Evaluatiebestanden evaluatie={evaluatie} />}
      />
      {demo && <DemoMelding />}
      {ingetrokken ? (
        <Mededeling toon="let-op" titel="Deze evaluatie is ingetrokken">
          {toelichting}
        </Mededeling>
      ) : (
        <div className="secties mt-4">
          {toelichting && <Mededeling titel="Wat er anders is in deze uitgave">{toelichting}</Mededeling>}
          <Kenmerken
            naast
            kenmerken={verslag.kenmerken.map(({ label, waarde }) => ({ naam: label, waarde }))}
          />
          <Verslaginhoud blokken={verslag.blokken} />
          <Verslagblad blokken={verslag.blokken} ankers />
        </div>
      )}
      <p className="gedempt klein mt-6">
        Controlegetal: <code className="break-all">{hash}</code>
      </p>
    </>
  );
}
