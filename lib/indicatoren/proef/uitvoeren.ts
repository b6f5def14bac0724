import type { Vraag } from '#lib/indicatoren/model.ts';
import { runReeks } from '#lib/indicatoren/run.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Proefdefinitie, Proefuitslag } from './model.ts';

/** A trial definition over the real facts, by the executor of every figure. What comes out cannot be kept or published as one. */
export async function runProef(
  definitie: Proefdefinitie,
  vraag: Vraag,
  toegang: Toegang,
): Promise<Uitkomst<Proefuitslag>> {
  const reeks = await runReeks(definitie, vraag, 1, toegang);
  if (!reeks.ok) return reeks;
  const { schooljaar, peildatum, bekendOp, eenheid, bekend, cellen } = reeks.waarde.uitslag;
  return gelukt({ proef: true, schooljaar, peildatum, bekendOp, eenheid, bekend, cellen });
}
