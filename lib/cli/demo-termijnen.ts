import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { closeWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import {
  extendTermijn,
  finishTermijn,
  lapseTermijn,
  suspendTermijn,
} from '#lib/termijnen/afhandelen/commands.ts';
import type { Werkregel } from '#lib/termijnen/model.ts';
import { readWerkvoorraad } from '#lib/termijnen/werkvoorraad/queries.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { startlijst } from '#lib/werkprocessen/startlijsten.ts';
import { addTermijn } from '#lib/werkprocessen/termijnen/commands.ts';
import { signIn } from '#lib/cli/demo-publicaties.ts';

/**
 * Terms in every state, as two colleagues set and handled them on whatever day it is: late, due today, coming, standing still,
 * extended, done in time, done late, lapsed. Those of meldingen, vrijstellingen and verlof come with those. And a few pieces of
 * work that were closed early, so that the figure on the method has something to say.
 */
type Kop = { id: string; versie: number };
type Geval = {
  readonly code: 'T13' | 'T14' | 'T16';
  readonly dagenTerug: number;
  readonly daarna?: (actor: GebruikerActor, kop: Kop, vandaag: Datum) => Promise<Uitkomst<unknown>>;
};

const OP_TIJD: Geval = {
  code: 'T14',
  dagenTerug: 45,
  daarna: (actor, kop, vandaag) => finishTermijn(actor, { ...kop, op: addDays(vandaag, -36), reden: '' }),
};

const GEVALLEN: readonly Geval[] = [
  OP_TIJD,
  OP_TIJD,
  OP_TIJD,
  { code: 'T14', dagenTerug: 20 },
  { code: 'T13', dagenTerug: 33 },
  { code: 'T16', dagenTerug: 0 },
  { code: 'T14', dagenTerug: 10 },
  { code: 'T13', dagenTerug: 3 },
  {
    code: 'T14',
    dagenTerug: 9,
    daarna: (actor, kop, vandaag) =>
      suspendTermijn(actor, { ...kop, van: addDays(vandaag, -4), reden: 'Nieuw adres nog niet in de BRP' }),
  },
  {
    code: 'T13',
    dagenTerug: 21,
    daarna: (actor, kop, vandaag) =>
      extendTermijn(actor, {
        ...kop,
        tot: addDays(vandaag, 20),
        reden: 'School vroeg uitstel tot na de toetsweek',
      }),
  },
  {
    code: 'T14',
    dagenTerug: 12,
    daarna: (actor, kop, vandaag) =>
      finishTermijn(actor, {
        ...kop,
        op: addDays(vandaag, -2),
        reden: 'Warm overgedragen, met toelichting per telefoon',
      }),
  },
  {
    code: 'T14',
    dagenTerug: 30,
    daarna: (actor, kop, vandaag) => finishTermijn(actor, { ...kop, op: addDays(vandaag, -5), reden: '' }),
  },
  {
    code: 'T13',
    dagenTerug: 15,
    daarna: (actor, kop) =>
      lapseTermijn(actor, { ...kop, reden: 'De school gaf het antwoord al bij de melding' }),
  },
];

/** Work that ended before every phase was walked through, with the reason for that. */
async function closeEarly(actor: GebruikerActor, werk: readonly Werkregel[]): Promise<void> {
  const redenen = startlijst('afwijkreden');
  for (const [plek, { werkprocesId: id, versie }] of werk.entries())
    waardeOf(
      await closeWerkproces(actor, {
        ...{ id, versie, resultaat: 'bemiddeling', sluitreden: redenen[plek % redenen.length]?.code },
        opmerking: 'De jongere gaat weer naar school',
        thuis: 'zonder', // asked only of someone who is still at home
      }),
    );
}

/** Gives how many terms were set. */
export async function startDemoTermijnen(): Promise<number> {
  const vandaag = today();
  let aantal = 0;
  for (const inlognaam of ['leerplichtambtenaar', 'leerplichtambtenaar-boa']) {
    const actor = await signIn(inlognaam);
    const { rijen } = waardeOf(await readWerkvoorraad(actor, {}));
    for (const [plek, geval] of GEVALLEN.entries()) {
      const werk = rijen[plek * 2]; // between them lies work without a term
      if (!werk) break;
      const start = addDays(vandaag, -geval.dagenTerug);
      const { termijnId: id } = waardeOf(
        await addTermijn(actor, { id: werk.werkprocesId, code: geval.code, start }),
      );
      if (geval.daarna) waardeOf(await geval.daarna(actor, { id, versie: 1 }, vandaag));
      aantal += 1;
    }
    const relatief = rijen.slice(GEVALLEN.length * 2).filter(({ soort }) => soort === 'relatief-verzuim');
    await closeEarly(actor, relatief.slice(-3));
  }
  return aantal;
}
