import { z } from 'zod';
import { parseSchooljaar } from '#lib/kalender/model.ts';
import { schooljaarBegin } from '#lib/kalender/rules.ts';
import {
  PUBLICATIESTANDEN,
  UITSPLITSINGEN,
  VSVDEFINITIES,
  VSVLEEFTIJDEN,
  VSVNIVEAUS,
} from '#lib/doelgroepen/duo-vsv/model.ts';
import { nieuweVsvers } from '#lib/doelgroepen/duo-vsv/rules.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { saveCijfers } from '#lib/uitwisseling/cijfers/toepassen.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';

/**
 * New vsv'ers as DUO publishes them, in a layout of our own: a row per cohort and part, without persons. A row has the number itself,
 * or the parts from which X = A − B − C − D follows, or both; then they must agree.
 */
const KOLOMMEN = {
  schooljaar: 'cohort, zoals 2023-2024',
  stand: 'voorlopig of definitief',
  gepubliceerd_op: 'dag van publicatie',
  definitie: 'prestatiebox of regeling-2026 (leeg: prestatiebox)',
  uitsplitsing: `waarnaar de regel is uitgesplitst: ${UITSPLITSINGEN.join(', ')}`,
  gemeente: 'CBS-code van de woongemeente',
  brin: 'bij instelling: BRIN',
  instelling: 'bij instelling: naam',
  niveau: `bij niveau: ${VSVNIVEAUS.join(', ')}`,
  leeftijd: `bij leeftijd: ${VSVLEEFTIJDEN.join(', ')}`,
  geslacht: 'bij geslacht: m, v of x',
  deelnemers: 'A: ingeschreven op 1 oktober',
  weg: 'B: overleden, vertrokken of vrijgesteld',
  ingeschreven: 'C: een jaar later ingeschreven',
  gekwalificeerd: 'D: startkwalificatie, of entree met werk',
  vsv: 'nieuwe vsv’ers; leeg: A − B − C − D',
  streefpercentage: 'streefcijfer in procenten, als dat er is',
} as const;

/** What DUO does not tell, nobody fills in: the row stays away, so that the figure is unknown there and never zero. */
const aantal = z
  .string()
  .regex(/^\d{1,8}$/, {
    error: ({ input }) =>
      /^\s*[<·*-]/.test(String(input))
        ? 'DUO toont dit aantal niet. Laat de regel weg; dan blijft het hier onbekend.'
        : 'Dit is geen heel getal.',
  })
  .transform(Number);

const schema = (vandaag: Parameters<typeof veld.verledenDatum>[0]) =>
  z
    .object({
      schooljaar: z.string({ error: 'Deze kolom mag niet leeg zijn.' }).transform((tekst, context) => {
        const jaar = parseSchooljaar(tekst);
        if (jaar) return jaar;
        context.addIssue({ code: 'custom', message: 'Dit is geen schooljaar (zoals 2023-2024).' });
        return z.NEVER;
      }),
      stand: veld.verplichteKeuze(PUBLICATIESTANDEN),
      gepubliceerd_op: veld.verledenDatum(vandaag),
      definitie: veld.keuze(VSVDEFINITIES),
      uitsplitsing: veld.verplichteKeuze(UITSPLITSINGEN),
      gemeente: veld.gemeentecode.nullish(),
      brin: veld.brin.nullish(),
      instelling: veld.tekst(120),
      niveau: veld.keuze(VSVNIVEAUS),
      leeftijd: veld.keuze(VSVLEEFTIJDEN),
      geslacht: veld.keuze(['m', 'v', 'x']),
      deelnemers: aantal,
      weg: aantal.nullish(),
      ingeschreven: aantal.nullish(),
      gekwalificeerd: aantal.nullish(),
      vsv: aantal.nullish(),
      streefpercentage: veld.getal(100).nullish(),
    })
    .transform((rij, context) => {
      const fout = (kolom: string, message: string) => {
        context.addIssue({ code: 'custom', path: [kolom], message });
        return z.NEVER;
      };
      const deel = rij[rij.uitsplitsing === 'instelling' ? 'brin' : rij.uitsplitsing];
      if (!deel)
        return fout(
          rij.uitsplitsing === 'instelling' ? 'brin' : rij.uitsplitsing,
          'Deze kolom hoort bij de uitsplitsing en mag niet leeg zijn.',
        );
      const definitie = rij.definitie ?? 'prestatiebox';
      const { deelnemers, weg, ingeschreven, gekwalificeerd } = rij;
      const compleet = weg != null && ingeschreven != null && gekwalificeerd != null;
      const berekend = compleet
        ? nieuweVsvers({ deelnemers, weg, ingeschreven, gekwalificeerd }, definitie)
        : null;
      const vsv = rij.vsv ?? berekend;
      if (vsv === null) return fout('vsv', 'Het aantal vsv’ers ontbreekt en volgt niet uit A − B − C − D.');
      if (berekend !== null && vsv !== berekend)
        return fout('vsv', `A − B − C − D is ${berekend}; hier staat ${vsv}.`);
      if (vsv > deelnemers) return fout('vsv', 'Er zijn meer vsv’ers dan deelnemers.');
      return { ...rij, definitie, vsv, deel };
    });

export const vsvCijfers = bestandsoort({
  naam: 'duo-vsv-cijfers',
  label: 'nieuwe vsv’ers volgens DUO (cijfers)',
  kolommen: KOLOMMEN,
  verplicht: ['schooljaar', 'stand', 'gepubliceerd_op', 'uitsplitsing', 'deelnemers'],
  schema,
  sleutel: (rij) => [rij.schooljaar, rij.stand, rij.uitsplitsing, rij.gemeente ?? '', rij.deel].join(' '),
  stage: [
    ['id', 'uuid'],
    ['reeks', 'text'],
    ['kenmerk', 'text'],
    ['datum', 'date'],
    ['bekend', 'timestamptz'],
    ['gegevens', 'jsonb'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    'vsv',
    [rij.schooljaar, rij.stand, rij.uitsplitsing, rij.gemeente ?? '', rij.deel].join(' '),
    schooljaarBegin(rij.schooljaar),
    rij.gepubliceerd_op,
    JSON.stringify({
      ...{ stand: rij.stand, definitie: rij.definitie, uitsplitsing: rij.uitsplitsing, deel: rij.deel },
      ...{ gemeente: rij.gemeente ?? null, instelling: rij.instelling ?? null },
      ...{ deelnemers: rij.deelnemers, vsv: rij.vsv, streef: rij.streefpercentage ?? null },
      ...{ weg: rij.weg ?? null, ingeschreven: rij.ingeschreven ?? null },
      gekwalificeerd: rij.gekwalificeerd ?? null,
      gepubliceerdOp: rij.gepubliceerd_op,
    }),
  ],
  apply: (motor, batch) => saveCijfers(motor, batch, 'DuoVsvGepubliceerd'),
});
