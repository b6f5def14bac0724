import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { meetTermijn, reopenTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import { changeTrajectOokGesloten, type Trajectklaar, type Trajectstap } from '#lib/vsv-trajecten/data.ts';
import {
  insertNazorgcontact,
  lapseNazorgcontact,
  listNazorgcontacten,
} from '#lib/vsv-trajecten/nazorg/data.ts';
import { NAZORGTERMIJN } from '#lib/vsv-trajecten/nazorg/model.ts';
import { decideNazorg, uitkomstVan } from '#lib/vsv-trajecten/nazorg/rules.ts';
import { nazorgKeuzeSchema, nazorgSchema } from '#lib/vsv-trajecten/nazorg/schema.ts';
import { kop } from '#lib/werkprocessen/rules.ts';

const KERN = {
  permission: 'traject.behandelen',
  verwerking: 'doorstroompunt-begeleiding',
  subject: (out: Trajectklaar) => [out.jongereId],
} as const;

/** An attempt after letting go, also when the work is closed: reached with where he stands, or not reached. */
export const legNazorgVast = command({
  ...KERN,
  naam: 'nazorg vastleggen',
  input: nazorgSchema,
  run: (toegang, input) =>
    changeTrajectOokGesloten(toegang, input, async (traject, werk): Promise<Uitkomst<Trajectstap>> => {
      const { maand, op, startkwalificatie } = input;
      const alle = await listNazorgcontacten(toegang, werk.id);
      const pogingen = alle.filter((contact) => contact.maand === maand);
      const besluit = decideNazorg(traject.losgelatenOp, pogingen, input, toegang.vandaag);
      if (!besluit.ok) return besluit;
      await insertNazorgcontact(toegang, werk.id, input);
      const { uitkomst, poging } = besluit.waarde;
      if (uitkomst === null) return gelukt({});
      const reden = uitkomst === 'niet-bereikt' ? `Niet bereikt na ${poging} pogingen.` : null;
      await meetTermijn(toegang, werk.id, NAZORGTERMIJN[maand], op, reden);
      const { gemeente, sector, doelgroep } = werk;
      return gelukt({
        feiten: [
          {
            ...kop(werk, op),
            soort: 'NazorgVastgelegd',
            gegevens: {
              ...{ gemeente, sector, doelgroep, maand: String(maand), stand: uitkomst, startkwalificatie },
              pogingen: poging,
            },
          },
        ],
      });
    }),
});

/** The last attempt of this moment was recorded by mistake: it never was, and the term runs again. */
export const neemNazorgTerug = command({
  ...KERN,
  naam: 'nazorg terugnemen',
  input: nazorgKeuzeSchema,
  run: (toegang, input) =>
    changeTrajectOokGesloten(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const alle = await listNazorgcontacten(toegang, werk.id);
      const pogingen = alle.filter(({ maand }) => maand === input.maand);
      const laatste = pogingen.at(-1);
      if (!laatste) return weiger('niets-terug', 'Er is niets om terug te nemen.');
      await lapseNazorgcontact(toegang, laatste.id);
      if (uitkomstVan(pogingen) === null) return gelukt({});
      await reopenTermijn(toegang, werk.id, NAZORGTERMIJN[input.maand]);
      return gelukt({
        vervalt: [{ soorten: ['NazorgVastgelegd'], waar: { maand: String(input.maand) } }],
      });
    }),
});
