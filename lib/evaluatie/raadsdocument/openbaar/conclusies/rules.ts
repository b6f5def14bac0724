import { conclusieVoorIedereen } from '../../../breuken/rules.ts';
import type { Evaluatiepagina, Maat, Maatuitslag } from '../../../model.ts';
import type { Lezer } from '../../model.ts';
import { begrenzing, openbaarDeel, type Openbaardeel } from '../rules.ts';
import { openbaarVerschil } from '../verschil/rules.ts';

type Bron = Pick<Evaluatiepagina, 'evaluatie' | 'uitslagen' | 'formatie' | 'notities' | 'breuken'>;

/**
 * What everybody may read of an evaluation, with what may be concluded from it: the document and the answer to a question of the council both
 * ask it here. Where the difference is not told, no conclusion stands either.
 */
export function openbaarDeelMetConclusies(pagina: Bron): Openbaardeel {
  const deel = openbaarDeel(pagina);
  return {
    ...deel,
    uitslagen: deel.uitslagen.map((uitslag) => metConclusie(conclusieVoorIedereen(uitslag, pagina))),
  };
}

/** The sentences that stand for what is told, and one for all that is not. */
export function openbareConclusies(pagina: Bron): readonly string[] {
  const { uitslagen, weggelaten } = openbaarDeelMetConclusies(pagina);
  return [
    ...uitslagen.map(({ conclusie }) => conclusie.kop),
    ...(weggelaten.length > 0
      ? [`In de openbare uitgave staat niets over: ${weggelaten.map(({ titel }) => titel).join('; ')}.`]
      : []),
  ];
}

function metConclusie(uitslag: Maatuitslag): Maatuitslag {
  const { maat, schatting, voor, na } = uitslag;
  if (schatting === null || (!isBegrensd(maat, 'openbaar', voor, na) && openbaarVerschil(uitslag)))
    return uitslag;
  const kop = `Wat er te zeggen is over ${maat.onderwerp}, staat niet in deze uitgave: de aantallen zijn daarvoor te klein.`;
  return { ...uitslag, conclusie: { oordeel: 'niet-getoond', kop, zinnen: [], kanttekeningen: [] } };
}

/** For the public a percentage near nothing or near everything is not told exactly, and neither is how it moved. */
export function isBegrensd(maat: Maat, lezer: Lezer, ...delen: readonly Maatuitslag['voor'][]): boolean {
  return (
    lezer === 'openbaar' &&
    maat.eenheid === 'procentpunten' &&
    delen.some((deel) => begrenzing(deel) !== null)
  );
}
