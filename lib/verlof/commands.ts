import { lapseFacts } from '#lib/logboek/feiten.ts';
import { gelukt, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { shiftTermijn } from '#lib/termijnen/bewaken/data.ts';
import { regioVan } from '#lib/verlof/ligging/data.ts';
import { overSchooljaren, schooldagenIn } from '#lib/verlof/overzicht/rules.ts';
import { decideCompleet, decideHoren, decideOpschorten } from '#lib/verlof/rules.ts';
import {
  compleetSchema,
  hoorSchema,
  opschortSchema,
  wijzigSchema,
  zienswijzeSchema,
} from '#lib/verlof/schema.ts';
import { refuseGeenSchool } from '#lib/verlof/toets/dubbel/data.ts';
import { changeVerlof, type Verlofklaar } from '#lib/verlof/zaak/data.ts';
import { feitkop, VOLGENDE } from '#lib/verlof/zaak/rules.ts';

/** From the receipt of an application up to the decision; deciding itself stands in `besluiten`. */
const KERN = {
  permission: 'verlof.beslissen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Verlofklaar) => [out.jongereId],
} as const;

/** The period or the number of schooldays was not what it looked like: the fact of the application follows. */
export const wijzigVerlofdagen = command({
  ...KERN,
  naam: 'dagen van een verlofaanvraag wijzigen',
  input: wijzigSchema,
  run: (toegang, input) =>
    changeVerlof(toegang, input, async ({ werk, verlof }) => {
      if (verlof.besluit) return weiger('al-besloten', 'Op deze aanvraag is al besloten.');
      const { van, tot } = input;
      if (overSchooljaren(input))
        return weiger('twee-schooljaren', 'Verlof telt per schooljaar; splits de aanvraag op 1 augustus.', {
          velden: { tot: 'Deze dag valt in een ander schooljaar.' },
        });
      const dagen = input.dagen ?? schooldagenIn(regioVan(toegang), input);
      const geenSchool = refuseGeenSchool(dagen);
      if (geenSchool) return geenSchool;
      await lapseFacts(toegang, verlof.id, ['VerlofAangevraagd']);
      const { kop, plaats } = feitkop(werk, verlof.ontvangenOp);
      const { grond, aanvraagId } = verlof;
      return gelukt({
        verlof: { van, tot, dagen },
        feiten: [
          { ...kop, soort: 'VerlofAangevraagd' as const, gegevens: { ...plaats, grond, dagen, aanvraagId } },
        ],
      });
    }),
});

export const maakVerlofCompleet = command({
  ...KERN,
  naam: 'verlofaanvraag compleet verklaren',
  input: compleetSchema,
  run: (toegang, input) =>
    changeVerlof(toegang, input, async ({ verlof }) => {
      const besluit = decideCompleet(verlof, input.op, toegang.vandaag);
      if (!besluit.ok) return besluit;
      if (verlof.opschorting && !verlof.compleetOp)
        await shiftTermijn(toegang, verlof.id, 'T10', { soort: 'hervatten', tot: input.op });
      return gelukt({
        verlof: { compleetOp: input.op },
        werk: { status: 'open', ...VOLGENDE.compleet(toegang.vandaag) },
      });
    }),
});

/** Awb art. 4:5 and 4:15: the term stands still from today until what is missing has come. */
export const schortVerlofOp = command({
  ...KERN,
  naam: 'verlofaanvraag laten aanvullen',
  input: opschortSchema,
  run: (toegang, input) =>
    changeVerlof(toegang, input, async ({ verlof }) => {
      const besluit = decideOpschorten(verlof, input, toegang.vandaag);
      if (!besluit.ok) return besluit;
      const { ontbreekt, hersteltermijn } = input;
      await shiftTermijn(toegang, verlof.id, 'T10', {
        soort: 'opschorten',
        van: toegang.vandaag,
        reden: ontbreekt,
      });
      return gelukt({
        verlof: { ontbreekt, hersteltermijn, opgeschortOp: toegang.vandaag },
        werk: { status: 'wacht', ...VOLGENDE.opgeschort(hersteltermijn) },
      });
    }),
});

export const hoorHoofd = command({
  ...KERN,
  naam: 'hoofd horen over verlof',
  input: hoorSchema,
  run: (toegang, input) =>
    changeVerlof(toegang, input, async ({ verlof }) => {
      const besluit = decideHoren(verlof, input.op, toegang.vandaag);
      if (!besluit.ok) return besluit;
      return gelukt({
        verlof: {
          hoofdOp: input.op,
          hoofdNaam: input.naam,
          hoofdAdvies: input.advies,
          hoofdToelichting: input.toelichting,
        },
        werk: VOLGENDE.gehoord(toegang.vandaag),
      });
    }),
});

/** What the parents, or the young person, say about an intended refusal (Awb art. 4:7). */
export const hoorAanvrager = command({
  ...KERN,
  naam: 'aanvrager horen over verlof',
  input: zienswijzeSchema,
  run: (toegang, input) =>
    changeVerlof(toegang, input, async ({ verlof }) => {
      const besluit = decideHoren(verlof, input.op, toegang.vandaag);
      if (!besluit.ok) return besluit;
      return gelukt({
        verlof: { zienswijzeOp: input.op, zienswijzeVan: input.wie, zienswijze: input.inhoud },
      });
    }),
});
