import { signIn } from '#lib/cli/demo-publicaties.ts';
import { addNotitie, createEvaluatie, writeWoorden } from '#lib/evaluatie/commands.ts';
import { makeRaadsdocument } from '#lib/evaluatie/raadsdocument/commands.ts';
import { approveDocument, submitDocument } from '#lib/evaluatie/raadsdocument/uitgaven/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';

/** After the motion of Brunssum (2025), over the invented cases of the region; formation stands in the files that the demo is read from. */
export const DEMO_EVALUATIE = {
  titel: 'Uitbreiding leerplicht met 3,5 fte',
  vraag:
    'Wat is het effect van de uitbreiding met 3,5 fte op thuiszitters, terugkeer naar school en werkdruk?',
  vraagBron: 'naar de motie van de raad van Brunssum, 28 januari 2025, besluit 2',
  functie: 'leerplicht',
  fte: '3,5',
  veranderdOp: '2025-03-01',
  van: '2022-01-01',
  maten: [
    'open-per-fte',
    'open',
    'instroom-per-fte',
    'zonder-contact',
    'zonder-contact-per-fte',
    'doorlooptijd',
    'termijn-gemist',
    'termijn-gemist-per-fte',
    'thuiszitters',
  ],
};
const WOORDEN =
  'Deze evaluatie rekent over verzonnen dossiers. De uitbreiding is verzonnen naar het voorbeeld van de motie van Brunssum uit januari 2025; de cijfers zeggen niets over een echt bureau.';
const OMSTANDIGHEDEN = [
  ['2022-04-01', 'Na de coronajaren gingen scholen weer melden zoals ervoor (verzonnen voorbeeld).'],
  ['2025-05-01', 'De helft van de nieuwe collega’s begon pas twee maanden later (verzonnen voorbeeld).'],
] as const;

export async function playEvaluatie(): Promise<string> {
  return play(await signIn('kwaliteitsmedewerker'), await signIn('manager'));
}

/** Through the ordinary commands, as the kwaliteitsmedewerker would; the public document is checked by somebody else. */
export async function play(maker: GebruikerActor, controleur: GebruikerActor): Promise<string> {
  const { id } = waardeOf(await createEvaluatie(maker, DEMO_EVALUATIE));
  waardeOf(await writeWoorden(maker, { id, versie: 1, bij: 'geheel', tekst: WOORDEN }));
  for (const [op, zin] of OMSTANDIGHEDEN)
    waardeOf(await addNotitie(maker, { id, soort: 'omstandigheid', op, zin }));
  waardeOf(await makeRaadsdocument(maker, { id, lezer: 'intern' }));
  const openbaar = waardeOf(await makeRaadsdocument(maker, { id, lezer: 'openbaar', gelezen: 'ja' }));
  waardeOf(await submitDocument(maker, openbaar));
  waardeOf(await approveDocument(controleur, openbaar));
  return id;
}
