import type { ComponentProps } from 'react';
import { GEEN_OORZAAK } from '#lib/evaluatie/conclusies/labels.ts';
import { jaarzinnen } from '#lib/evaluatie/jaren/rules.ts';
import { waardeTekst } from '#lib/evaluatie/opmaak.ts';
import type { Evaluatiepagina } from '#lib/evaluatie/model.ts';
import { Overzichtstabel } from '#components/evaluaties/overzichtstabel.tsx';
import { EigenWoorden } from '#components/evaluaties/woorden.tsx';
import type { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';

type Eigenschappen = {
  pagina: Evaluatiepagina;
  schrijf: ComponentProps<typeof Formulier>['actie'];
};

/** All figures in one table, what was really there of the extension, and what none of it says. */
export function Samenvatting({ pagina, schrijf }: Eigenschappen) {
  const { evaluatie, uitslagen, jaren, kanttekeningen, magMaken } = pagina;
  const bekeken = uitslagen.map(({ maat }) => maat.code);
  const zonderLijn = jaarzinnen(jaren, bekeken, evaluatie.veranderdOp, (maat, _, waarde) =>
    waardeTekst(waarde, maat),
  );
  return (
    <div className="flex flex-col gap-3">
      {kanttekeningen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      <Overzichtstabel uitslagen={uitslagen} evaluatie={evaluatie} />
      {zonderLijn.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      <Mededeling>{GEEN_OORZAAK}</Mededeling>
      <EigenWoorden
        bij="geheel"
        over="het geheel"
        tekst={evaluatie.woorden.geheel ?? null}
        {...{ evaluatie, magMaken, schrijf }}
      />
    </div>
  );
}
