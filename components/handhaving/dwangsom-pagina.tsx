import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { LABEL_DWANGSOM } from '#lib/handhaving/dwangsom/labels.ts';
import type { Dwangsom } from '#lib/handhaving/dwangsom/model.ts';
import type { Termijnrij } from '#lib/termijnen/bewaken/model.ts';
import { Bezwaardag } from '#components/termijnen/bezwaar.tsx';
import { Kenmerken, type Kenmerk } from '#components/ui/kenmerken.tsx';
import { Status } from '#components/ui/status.tsx';

type Eigenschappen = { lod: Dwangsom; ouders: readonly string[]; termijnen: readonly Termijnrij[] };

/** What stands about this order, as far as it has come. */
export function DwangsomKenmerken({ lod, ouders, termijnen }: Eigenschappen) {
  const dag = (op: Dwangsom['beschikkingOp']) => (op ? formatDatum(op) : 'nog niet');
  const besluit: Kenmerk[] = lod.beschikkingOp
    ? [
        { naam: 'Besluit verstuurd', waarde: <Verstuurd op={lod.beschikkingVerstuurdOp} /> },
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
          { naam: 'Aan', waarde: ouders.length > 0 ? ouders.join(', ') : 'niet vastgelegd' },
          { naam: 'Voornemen', waarde: dag(lod.voornemenOp) },
          { naam: 'Voornemen verstuurd', waarde: <Verstuurd op={lod.voornemenVerstuurdOp} /> },
          { naam: 'Besluit', waarde: dag(lod.beschikkingOp) },
          ...besluit,
          ...(lod.verbeurd ? [{ naam: 'Verbeurd', waarde: euro(lod.verbeurd) }] : []),
          ...(lod.bezwaarOp
            ? [
                {
                  naam: 'Bezwaar',
                  waarde: (
                    <>
                      <Bezwaardag
                        bekend={{ bekendOp: lod.beschikkingVerstuurdOp, termijnen }}
                        op={lod.bezwaarOp}
                        weging={lod.bezwaarWeging}
                      />
                      {`, ${lod.bezwaarUitkomst ?? 'loopt'}`}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <p className="my-4 whitespace-pre-wrap">{lod.grond}</p>
      {lod.zienswijze && <p className="whitespace-pre-wrap">Zienswijze: {lod.zienswijze}</p>}
      {lod.reden && <p className="whitespace-pre-wrap">Reden: {lod.reden}</p>}
    </>
  );
}

const Verstuurd = ({ op }: { op: Dwangsom['voornemenVerstuurdOp'] }) =>
  op ? formatDatum(op) : <Status toon="let-op">nog niet</Status>;

const euro = (bedrag: number | null) => (bedrag === null ? 'onbekend' : `€ ${formatGetal(bedrag, 2)}`);
