import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { LABEL_DWANGSOM } from '#lib/handhaving/dwangsom/labels.ts';
import type { Dwangsom } from '#lib/handhaving/dwangsom/model.ts';
import { Kenmerken, type Kenmerk } from '#components/ui/kenmerken.tsx';
import { Status } from '#components/ui/status.tsx';

/** What stands about this order, as far as it has come. */
export function DwangsomKenmerken({ lod, ouders }: { lod: Dwangsom; ouders: readonly string[] }) {
  const dag = (op: Dwangsom['beschikkingOp']) => (op ? formatDatum(op) : 'nog niet');
  const besluit: Kenmerk[] = lod.beschikkingOp
    ? [
        { naam: 'Begunstiging tot en met', waarde: dag(lod.begunstigingTot) },
        { naam: 'Dwangsom', waarde: `${euro(lod.bedrag)} per ${lod.per ?? ''}` },
        { naam: 'Maximum', waarde: euro(lod.maximum) },
      ]
    : [];
  return (
    <>
      <Kenmerken
        naast
        kenmerken={[
          { naam: 'Stand', waarde: <Status toon="bezig">{LABEL_DWANGSOM[lod.staat]}</Status> },
          { naam: 'Aan', waarde: ouders.join(', ') },
          { naam: 'Voornemen', waarde: dag(lod.voornemenOp) },
          {
            naam: 'Voornemen verstuurd',
            waarde: lod.voornemenVerstuurdOp ? (
              dag(lod.voornemenVerstuurdOp)
            ) : (
              <Status toon="let-op">nog niet</Status>
            ),
          },
          { naam: 'Besluit', waarde: dag(lod.beschikkingOp) },
          ...besluit,
          ...(lod.verbeurd ? [{ naam: 'Verbeurd', waarde: euro(lod.verbeurd) }] : []),
          ...(lod.bezwaarOp
            ? [{ naam: 'Bezwaar', waarde: `${dag(lod.bezwaarOp)}, ${lod.bezwaarUitkomst ?? 'loopt'}` }]
            : []),
        ]}
      />
      <p className="my-4 whitespace-pre-wrap">{lod.grond}</p>
      {lod.zienswijze && <p className="whitespace-pre-wrap">Zienswijze: {lod.zienswijze}</p>}
      {lod.reden && <p className="whitespace-pre-wrap">Reden: {lod.reden}</p>}
    </>
  );
}

const euro = (bedrag: number | null) => (bedrag === null ? 'onbekend' : `€ ${formatGetal(bedrag, 2)}`);
