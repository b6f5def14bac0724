import { compare } from '#lib/kalender/rules.ts';
import {
  BIG5,
  MOMENTEN,
  type Big5meting,
  type Leefgebiedlijn,
  type Leefgebiedscore,
} from '#lib/vsv-trajecten/beeld/model.ts';

/** All five, so that what is unknown is not in order. */
export function isOpOrde(meting: Pick<Big5meting, 'standen'>): boolean {
  return BIG5.every((onderdeel) => meting.standen[onderdeel] === 'ja');
}

/** The picture over time: each leefgebied of the bureau with its answers, also one that nobody scored or that left the list. */
export function lijnenVan(
  leefgebieden: readonly { readonly code: string; readonly label: string }[],
  scores: readonly Leefgebiedscore[],
): readonly Leefgebiedlijn[] {
  const bekend = new Set(leefgebieden.map(({ code }) => code));
  const oud = [...new Set(scores.map(({ leefgebied }) => leefgebied))].filter((code) => !bekend.has(code));
  return [...leefgebieden, ...oud.map((code) => ({ code, label: code }))].map(({ code, label }) => {
    const eigen = scores
      .filter(({ leefgebied }) => leefgebied === code)
      .sort(
        (een, ander) =>
          compare(een.op, ander.op) || MOMENTEN.indexOf(een.moment) - MOMENTEN.indexOf(ander.moment),
      );
    const [eerste, laatste] = [eigen.at(0), eigen.at(-1)];
    const verschil = eerste && laatste && eigen.length > 1 ? laatste.score - eerste.score : null;
    return { code, label, scores: eigen, verschil };
  });
}
