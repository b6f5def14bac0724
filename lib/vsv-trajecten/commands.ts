import type { Feit } from '#lib/logboek/feiten.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import {
  changeTraject,
  type Trajectklaar,
  type Trajectstap,
  type Trajectwijziging,
} from '#lib/vsv-trajecten/data.ts';
import { listContactdagen } from '#lib/vsv-trajecten/mijlpalen/data.ts';
import { UIT_CONTACT } from '#lib/vsv-trajecten/mijlpalen/model.ts';
import { mijlpalenUitContact } from '#lib/vsv-trajecten/mijlpalen/rules.ts';
import { MIJLPALEN, type Mijlpaal, type Traject } from '#lib/vsv-trajecten/model.ts';
import { listHerkomst } from '#lib/vsv-trajecten/overleg-vooraf/data.ts';
import { toetsOverlegVooraf } from '#lib/vsv-trajecten/overleg-vooraf/rules.ts';
import { mijlpaalfeit, refuseMijlpaal, refuseStart, refuseVerloop } from '#lib/vsv-trajecten/rules.ts';
import { gegevensSchema, mijlpaalSchema, verloopSchema } from '#lib/vsv-trajecten/schema.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';

const KERN = {
  permission: 'traject.behandelen',
  verwerking: 'doorstroompunt-begeleiding',
  subject: (out: Trajectklaar) => [out.jongereId],
} as const;
const KOLOM = {
  benaderd: 'benaderd_op',
  bereikt: 'bereikt_op',
  intake: 'intake_op',
  gestart: 'gestart_op',
} as const satisfies Record<Mijlpaal, keyof Trajectwijziging>;

/** Approached, reached, intake, begun: each once, on the day it was; a better day replaces the old one. */
export const zetMijlpaal = command({
  ...KERN,
  naam: 'mijlpaal van een traject vastleggen',
  input: mijlpaalSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (traject, werk) => {
      const refused = refuseMijlpaal(traject.mijlpalen, input.mijlpaal, input.op, toegang.vandaag);
      if (refused) return refused;
      if (input.mijlpaal === 'gestart') {
        const herkomst = await listHerkomst(toegang, werk.jongereId);
        const vooraf = refuseStart(traject, toetsOverlegVooraf(herkomst, input.op));
        if (vooraf) return vooraf;
      }
      return gelukt({
        wijziging: {
          [KOLOM[input.mijlpaal]]: input.op,
          uit_contact: traject.uitContact.filter((mijlpaal) => mijlpaal !== input.mijlpaal),
        },
        vervalt: [{ soorten: ['TrajectMijlpaal'], waar: { mijlpaal: input.mijlpaal } }],
        feiten: [mijlpaalfeit(werk, traject.signaalbron, input.mijlpaal, input.op)],
      });
    }),
});

/** The whole way in one go: what changed is counted anew, what was emptied is no more, or follows from contact again. */
export const legVerloopVast = command({
  ...KERN,
  naam: 'verloop van een traject vastleggen',
  input: verloopSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (traject, werk): Promise<Uitkomst<Trajectstap>> => {
      const { benaderd, bereikt, intake, gestart } = input;
      const ingevuld = { benaderd, bereikt, intake, gestart };
      const geweigerd = refuseVerloop(ingevuld, toegang.vandaag);
      if (geweigerd) return geweigerd;
      if (traject.losgelatenOp && (!gestart || gestart > traject.losgelatenOp)) {
        const zin = 'Deze jongere is losgelaten; het begin van de begeleiding ligt daarvoor.';
        return weiger('losgelaten', zin, { velden: { gestart: zin } });
      }
      if (gestart && gestart !== traject.mijlpalen.gestart) {
        const vooraf = refuseStart(
          traject,
          toetsOverlegVooraf(await listHerkomst(toegang, werk.jongereId), gestart),
          'gestart',
        );
        if (vooraf) return vooraf;
      }
      const uitContact = traject.uitContact.filter((een) => ingevuld[een] === traject.mijlpalen[een]);
      const afgeleid = mijlpalenUitContact(
        { mijlpalen: ingevuld, uitContact },
        await listContactdagen(toegang, werk.id),
      );
      const nieuw = { ...ingevuld, ...afgeleid };
      const anders = MIJLPALEN.filter((mijlpaal) => nieuw[mijlpaal] !== traject.mijlpalen[mijlpaal]);
      const vanzelf = UIT_CONTACT.filter(
        (een) => nieuw[een] !== null && (uitContact.includes(een) || ingevuld[een] === null),
      );
      return gelukt({
        wijziging: {
          ...{
            benaderd_op: nieuw.benaderd,
            bereikt_op: nieuw.bereikt,
            intake_op: intake,
            gestart_op: gestart,
          },
          uit_contact: vanzelf,
        },
        vervalt: anders.map((mijlpaal) => ({ soorten: ['TrajectMijlpaal'], waar: { mijlpaal } })),
        feiten: anders.flatMap((mijlpaal) => {
          const op = nieuw[mijlpaal];
          return op ? [mijlpaalfeit(werk, traject.signaalbron, mijlpaal, op)] : [];
        }),
      });
    }),
});

/** Where the signal came from, who keeps the thread together, and the consultation with the school. */
export const legTrajectVast = command({
  ...KERN,
  naam: 'gegevens van een traject vastleggen',
  input: gegevensSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (traject, werk) =>
      gelukt({
        wijziging: {
          signaalbron: input.signaalbron,
          ...{ casusregie: input.casusregie, casusregie_bij: input.casusregieBij },
          ...{
            overleg_op: input.overlegOp,
            overleg_met: input.overlegMet,
            overleg_terzijde: input.overlegTerzijde,
          },
        },
        ...(input.signaalbron === traject.signaalbron ? {} : hertel(traject, werk, input.signaalbron)),
      }),
    ),
});

/** The source of the signal stands in each fact that is counted: another source means that they are counted anew. */
function hertel({ mijlpalen }: Traject, werk: Werkproces, signaalbron: string | null) {
  const feiten = MIJLPALEN.flatMap((mijlpaal): Feit[] => {
    const op = mijlpalen[mijlpaal];
    return op ? [mijlpaalfeit(werk, signaalbron, mijlpaal, op)] : [];
  });
  return { vervalt: [{ soorten: ['TrajectMijlpaal'] as const }], feiten };
}
