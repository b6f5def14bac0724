import type { ComponentProps } from 'react';
import { LABEL_INTREKBAAR } from '#lib/jongeren/feiten/labels.ts';
import { INTREKBAAR, type Intrekbaar } from '#lib/jongeren/feiten/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Eigenschappen = {
  jongereId: string;
  soort: Intrekbaar;
  id: string;
  actie: Actie;
  /** Where it is asked right after recording: a reason that may stand. */
  reden?: string;
  terug?: string;
};

/** Takes back what was recorded by mistake, with a reason. */
export function FeitIntrekken({ jongereId, soort, id, actie, reden, terug }: Eigenschappen) {
  return (
    <Formulier
      actie={actie}
      verborgen={{ jongereId, soort, id, ...(terug !== undefined && { terug }) }}
      uniek={`${soort}-${id}`}
      label={`${LABEL_INTREKBAAR[soort]} intrekken`}
    >
      <Veld naam="reden" label="Waarom klopt het niet?" waarde={reden} maxLength={300} />
      <Verzendknop soort="secundair" klein>
        {reden ? 'Maak ongedaan' : 'Trek in'}
      </Verzendknop>
    </Formulier>
  );
}

/** Says what was recorded a moment ago, and takes it back. `param`: soort.jongere.id, as it stands in the address. */
export function FeitVastgelegd({
  param,
  zin = 'Vastgelegd.',
  ...rest
}: {
  param: string | string[] | undefined;
  zin?: string;
  actie: Actie;
  terug?: string;
}) {
  const feit = typeof param === 'string' ? leesFeit(param) : undefined;
  if (!feit) return null;
  return (
    <div role="status" className="mb-6">
      <Mededeling toon="goed" titel={zin}>
        <FeitIntrekken {...feit} {...rest} reden="Per ongeluk vastgelegd" />
      </Mededeling>
    </div>
  );
}

function leesFeit(param: string): { soort: Intrekbaar; jongereId: string; id: string } | undefined {
  const [soort, jongereId, id] = param.split('.');
  const bekend = INTREKBAAR.find((een) => een === soort);
  return bekend && jongereId && id ? { soort: bekend, jongereId, id } : undefined;
}
