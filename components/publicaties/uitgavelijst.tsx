import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';
import { geldendeUitgave } from '#lib/publicaties/rules.ts';

type Adres = Pick<OpenbarePublicatie, 'bureauCode' | 'indicator' | 'schooljaar'>;

/** Where every edition of a figure and year stands, or one of them. */
export function uitgavenPad({ bureauCode, indicator, schooljaar }: Adres, uitgave?: number): string {
  return `/cijfers/${bureauCode}/uitgaven/${indicator}/${schooljaar}${uitgave === undefined ? '' : `?uitgave=${uitgave}`}`;
}

type Eigenschappen = { uitgaven: readonly OpenbarePublicatie[]; gekozen: number | undefined };

/** The newest first, each with why it came; the one that holds is marked. */
export function Uitgavelijst({ uitgaven, gekozen }: Eigenschappen) {
  const geldend = geldendeUitgave(uitgaven);
  const stand = ({ uitgave, ingetrokken }: OpenbarePublicatie) => {
    if (ingetrokken) return 'ingetrokken';
    return uitgave === geldend?.uitgave ? 'geldt nu' : `vervangen door uitgave ${geldend?.uitgave}`;
  };
  return (
    <Lijst label="Uitgaven">
      {uitgaven.map((item) => (
        <Lijstrij
          key={item.id}
          titel={`Uitgave ${item.uitgave}, van ${formatDatum(todayInAmsterdam(item.gepubliceerdOp))}`}
          href={uitgavenPad(item, item.uitgave)}
          onder={[
            stand(item),
            findIndicator(item.indicator)?.isStand ? `geteld op ${formatDatum(item.peildatum)}` : null,
            item.uitgave === gekozen ? 'staat hieronder' : null,
            item.toelichting,
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </Lijst>
  );
}
