import type { ReactNode } from 'react';
import { formatBedrag, LABEL_TIPSTATUS } from '#lib/moties/labels.ts';
import type { Tip, Tipstatus } from '#lib/moties/model.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';

const TOON: Readonly<Record<Tipstatus, Toon>> = {
  nieuw: 'neutraal',
  'in-onderzoek': 'bezig',
  overgenomen: 'goed',
  deels: 'goed',
  'niet-overgenomen': 'neutraal',
};
export type Getoondetip = Omit<Tip, 'id' | 'versie' | 'motieId'>;

/** By group as they were given: what was done with each, why, what it cost and what came of it. */
export function Tips<Soort extends Getoondetip>({
  tips,
  onder,
}: {
  tips: readonly Soort[];
  onder?: (tip: Soort) => ReactNode;
}) {
  return [...Map.groupBy(tips, ({ groep }) => groep)].map(([groep, leden]) => (
    <div key={groep} className="motie-groep">
      <h3>{groep}</h3>
      {leden.map((tip, nr) => (
        <article key={nr} className="motie-tip">
          <p>
            <strong>{tip.tekst}</strong>
          </p>
          <p>
            <Status toon={TOON[tip.status]}>{LABEL_TIPSTATUS[tip.status]}</Status>
          </p>
          <Antwoord tip={tip} />
          {onder?.(tip)}
        </article>
      ))}
    </div>
  ));
}

function Antwoord({ tip }: { tip: Getoondetip }) {
  const { argument, kostenBedrag, kostenToelichting, resultaat, koppelingen } = tip;
  const kosten = [kostenBedrag === null ? null : formatBedrag(kostenBedrag), kostenToelichting]
    .filter(Boolean)
    .join(', ');
  const kenmerken = [
    ...(argument ? [{ naam: 'Waarom', waarde: argument }] : []),
    ...(kosten ? [{ naam: 'Kosten', waarde: kosten }] : []),
    ...(resultaat ? [{ naam: 'Resultaat', waarde: resultaat }] : []),
    ...(koppelingen.length > 0
      ? [
          {
            naam: 'Meer',
            waarde: koppelingen.map(({ titel, adres }) => (
              <p key={adres}>
                <a href={adres}>{titel}</a>
              </p>
            )),
          },
        ]
      : []),
  ];
  return kenmerken.length > 0 ? (
    <Kenmerken kenmerken={kenmerken} />
  ) : (
    <p className="gedempt">Hierover is nog niets te melden.</p>
  );
}
