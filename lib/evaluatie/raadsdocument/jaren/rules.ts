import { jaarzinnen } from '../../jaren/rules.ts';
import type { Maatuitslag } from '../../model.ts';
import { waardeTekst } from '../../opmaak.ts';
import type { Lezer, Raadsgegevens } from '../model.ts';

/** What the council asked of which there is a figure once a year only; for the public with what it can read already of these years. */
export function zonderLijn(
  lezer: Lezer,
  uitslagen: readonly Maatuitslag[],
  { pagina: { jaren, evaluatie }, gepubliceerd }: Pick<Raadsgegevens, 'pagina' | 'gepubliceerd'>,
): readonly string[] {
  const bekeken = uitslagen.map(({ maat }) => maat.code);
  const genoemd = jaren.filter(({ maat }) => lezer === 'intern' || !maat.intern);
  return jaarzinnen(genoemd, bekeken, evaluatie.veranderdOp, (maat, schooljaar, waarde) => {
    if (lezer === 'intern') return waardeTekst(waarde, maat);
    return gepubliceerd.find((cel) => cel.maat === maat.code && cel.schooljaar === schooljaar)?.tekst ?? null;
  });
}
