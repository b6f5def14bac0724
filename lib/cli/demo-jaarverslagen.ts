import { TEKSTEN_PARKSTAD, VORM_PARKSTAD } from '#lib/cli/jaarverslagen/parkstad.ts';
import { TEKSTEN_WM, VORM_WM, type Woorden } from '#lib/cli/jaarverslagen/westelijke-mijnstreek.ts';
import { signIn } from '#lib/cli/demo-publicaties.ts';
import {
  beginEditie,
  addKader,
  explainControle,
  finalizeEditie,
  writeTekst,
} from '#lib/jaarverslagen/commands.ts';
import { staatOpen } from '#lib/jaarverslagen/controles/rules.ts';
import { listJaarverslagen, readEditie } from '#lib/jaarverslagen/queries.ts';
import { importLandelijk } from '#lib/jaarverslagen/landelijk/commands.ts';
import { publishEditie } from '#lib/jaarverslagen/uitgeven/commands.ts';
import { readOpenbareUitgave } from '#lib/jaarverslagen/uitgeven/queries.ts';
import { handleBeschermingJob } from '#lib/jaarverslagen/uitgeven/voorstel/uitvoeren.ts';
import { beginVorm } from '#lib/jaarverslagen/vorm/commands.ts';
import { addSchooljaren, schooljaarVan } from '#lib/kalender/rules.ts';
import { parseSchooljaar } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';

const VASTGESTELD = '2023-2024';
/** Invented, and it says so: what the country really counted, a bureau takes from who published it. */
const LANDELIJK = `indicator;schooljaar;omschrijving;waarde;eenheid;bron
thuiszitters;2022-2023;Thuiszitters per 1.000 leerplichtigen;19,8;per 1.000;Verzonnen voorbeeld, op de maat van de demoregio
thuiszitters;2023-2024;Thuiszitters per 1.000 leerplichtigen;20,3;per 1.000;Verzonnen voorbeeld, op de maat van de demoregio
`;

/** Of both bureaus an edition written by one and read, made final and made public by another; of the first also a next one in the making. */
export async function playJaarverslagen(): Promise<number> {
  const manager = await signIn('manager');
  const mijnstreek = await play(await signIn('kwaliteitsmedewerker'), manager);
  const { edities } = waardeOf(await listJaarverslagen(manager, {}));
  for (const { id } of edities.filter(({ status }) => status === 'klaar')) await goPublic(manager, id);
  return (
    mijnstreek + (await playParkstad(await signIn('kwaliteit-parkstad'), await signIn('manager-parkstad')))
  );
}

/** The tables protected, which the worker would do in its own time, and then out. */
async function goPublic(ander: GebruikerActor, id: string): Promise<void> {
  await handleBeschermingJob({ bureauId: ander.bureau.id, id });
  const { gezien } = waardeOf(await readOpenbareUitgave(ander, { id }));
  waardeOf(await publishEditie(ander, { id, gezien }));
}

/** The second bureau has a form of its own. Its report is written by one, and read, made final and made public by another. */
export async function playParkstad(maker: GebruikerActor, ander: GebruikerActor): Promise<number> {
  waardeOf(await beginVorm(maker, VORM_PARKSTAD));
  if (schooljaarVan(today()) <= VASTGESTELD) return 0;
  const { id } = waardeOf(await beginEditie(maker, { schooljaar: VASTGESTELD, reden: '' }));
  await write(maker, id, TEKSTEN_PARKSTAD);
  const { gezien } = waardeOf(await readEditie(ander, { id }));
  waardeOf(await finalizeEditie(ander, { id, gezien }));
  await goPublic(ander, id);
  return 1;
}

export async function play(maker: GebruikerActor, vaststeller: GebruikerActor): Promise<number> {
  waardeOf(await beginVorm(maker, VORM_WM));
  waardeOf(await importLandelijk(maker, { csv: LANDELIJK }));
  const klaar = parseSchooljaar(VASTGESTELD);
  const loopt = schooljaarVan(today());
  if (!klaar || klaar >= loopt) return 0; // on a day before it ended there is nothing to make final
  const { id } = waardeOf(await beginEditie(maker, { schooljaar: klaar, reden: '' }));
  await write(maker, id, TEKSTEN_WM);
  const { gezien } = waardeOf(await readEditie(vaststeller, { id }));
  waardeOf(await finalizeEditie(vaststeller, { id, gezien }));
  const vorig = addSchooljaren(loopt, -1);
  if (vorig === klaar) return 1;
  const volgende = waardeOf(await beginEditie(maker, { schooljaar: vorig, reden: '' }));
  const { inhoud } = waardeOf(await readEditie(maker, volgende));
  const [eerste] = inhoud.hoofdstukken;
  if (eerste)
    waardeOf(
      await writeTekst(maker, {
        ...{ id: volgende.id, hoofdstuk: eerste.id, versie: 0, afgerond: '' },
        tekst: `Hier komt het voorwoord over ${vorig} (verzonnen voorbeeld).`,
      }),
    );
  return 2;
}

/** Every chapter ready, a box where there is a story, and a line where a sum does not hold. */
async function write(
  maker: GebruikerActor,
  id: string,
  teksten: Readonly<Record<string, Woorden>>,
): Promise<void> {
  const { inhoud } = waardeOf(await readEditie(maker, { id }));
  for (const { id: hoofdstuk, titel } of inhoud.hoofdstukken.filter((item) => item.id !== 'bijlage')) {
    const woorden = teksten[titel];
    const tekst = woorden?.tekst ?? '';
    waardeOf(await writeTekst(maker, { id, hoofdstuk, versie: 0, tekst, afgerond: 'ja' }));
    for (const kader of woorden?.kaders ?? []) waardeOf(await addKader(maker, { id, hoofdstuk, ...kader }));
  }
  const { inhoud: nu } = waardeOf(await readEditie(maker, { id }));
  for (const { code, getallen } of nu.controles.filter(staatOpen))
    waardeOf(
      await explainControle(maker, {
        ...{ id, controle: code, getallen },
        zin: 'Een melding wordt niet altijd afgehandeld in het schooljaar waarin zij binnenkomt: 40 kwamen uit het vorige schooljaar mee, 82 gingen door naar het volgende.',
      }),
    );
}
