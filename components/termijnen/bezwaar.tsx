import type { Datum as Dag } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { BEZWAARSTAND_ZIN, WEGING_LABEL } from '#lib/termijnen/bezwaar/labels.ts';
import { WEGINGEN, type Weging } from '#lib/termijnen/bezwaar/model.ts';
import { bezwaarstand, laatsteBezwaardag, type Bekendmaking } from '#lib/termijnen/bezwaar/rules.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Status } from '#components/ui/status.tsx';

type Eigenschappen = { bekend: Bekendmaking; op: Dag; weging?: Weging | null | undefined };

/** In a form about a bezwaar that came, or can only still come, after its term: how the officer weighs that. */
export function Bezwaarweging({ bekend, op, weging = null }: Eigenschappen) {
  const laatste = laatsteBezwaardag(bekend);
  if (!laatste || bezwaarstand(bekend, op, null) === 'op-tijd') return null;
  return (
    <>
      <p className="gedempt">
        De bezwaartermijn liep tot en met {formatDatum(laatste)}. Een later bezwaar legt u toch vast; Baken
        zet erbij dat het te laat is. Of dat verschoonbaar is, weegt u (Awb art. 6:9 en 6:11).
      </p>
      <Keuzelijst
        naam="weging"
        label="Hoe weegt u een bezwaar na de termijn?"
        optioneel
        leeg="Nog niet gewogen"
        waarde={weging ?? undefined}
        keuzes={WEGINGEN.map((waarde) => ({ waarde, label: WEGING_LABEL[waarde] }))}
      />
    </>
  );
}

/** The day on which it came in, and whether that was in time. */
export function Bezwaardag({ bekend, op, weging = null }: Eigenschappen) {
  const stand = bezwaarstand(bekend, op, weging);
  const zin = BEZWAARSTAND_ZIN[stand];
  if (!zin) return <Datum op={op} />;
  const toon = stand === 'te-laat' || stand === 'niet-verschoonbaar' ? 'te-laat' : 'let-op';
  return <Status toon={toon}>{`${formatDatum(op)}, ${zin}`}</Status>;
}
