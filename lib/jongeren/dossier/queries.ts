import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { verborgenCodes } from '#lib/termijnen/rules.ts';
import { listTermijnenRond } from '#lib/termijnen/lijst/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  listInschrijvingen,
  listSchoolgang,
  listVrijstellingen,
  listWerkprocessen,
  listWoonperioden,
  readKop,
} from '#lib/jongeren/dossier/data.ts';
import {
  SOORTEN_PER_FILTER,
  TIJDLIJNFILTERS,
  type Dossier,
  type Dossierrechten,
} from '#lib/jongeren/dossier/model.ts';
import { tijdlijngrens } from '#lib/jongeren/dossier/policy.ts';
import { leerplichtFeitenVan, statuswisselingen, voegSamen } from '#lib/jongeren/dossier/rules.ts';
import { dossierSchema } from '#lib/jongeren/dossier/schema.ts';
import { listTijdlijn } from '#lib/jongeren/dossier/tijdlijn/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { juridischeStatus } from '#lib/jongeren/leerplicht/status.ts';
import { listTellingen } from '#lib/jongeren/schooljaren/data.ts';

const PER_PAGINA = 30;

/** The whole dossier in a fixed number of statements, whatever its history: one page of timeline at a time. */
export const readDossier = query({
  naam: 'dossier openen',
  permission: 'dossier.lezen',
  verwerking: 'leerplicht-toezicht',
  input: dossierSchema,
  run: async (toegang, { jongereId, op, toon, ouder }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const ziet = (permissie: Permissie) => mag(toegang.actor, permissie);
    const kop = await readKop(toegang, jongereId);
    if (!kop) return nietGevonden('Deze jongere');
    const woonperioden = await listWoonperioden(toegang, jongereId);
    const vrijstellingen = await listVrijstellingen(toegang, jongereId);
    const filters = toon.length > 0 ? toon : TIJDLIJNFILTERS;
    const rechten = rightsOf(toegang);
    const feiten = await listTijdlijn(toegang, {
      jongereId,
      grens: tijdlijngrens(
        filters.flatMap((filter) => SOORTEN_PER_FILTER[filter]),
        ziet,
      ),
      voor: ouder,
      aantal: PER_PAGINA + 1,
      metVerslag: rechten.contactLezen,
    });
    const leerplichtFeiten = leerplichtFeitenVan(kop, woonperioden, vrijstellingen);
    const pagina = feiten.slice(0, PER_PAGINA);
    const laatste = feiten.length > PER_PAGINA ? pagina.at(-1) : undefined;
    const wisselingen = filters.includes('status')
      ? statuswisselingen(leerplichtFeiten, toegang.vandaag)
      : [];
    const dossier: Dossier = {
      kop,
      statusVandaag: juridischeStatus(leerplichtFeiten, toegang.vandaag),
      statusOp: juridischeStatus(leerplichtFeiten, op ?? toegang.vandaag),
      werkprocessen: await listWerkprocessen(toegang, jongereId),
      termijnen: await listTermijnenRond(toegang, 'jongere_id', jongereId, 8, verborgenCodes(ziet)),
      woonperioden,
      vrijstellingen,
      inschrijvingen: await listInschrijvingen(toegang, jongereId),
      schooljaren: (await listTellingen(toegang, jongereId)).find(({ geldt }) => geldt) ?? null,
      schoolgang: await listSchoolgang(toegang, jongereId),
      tijdlijn: voegSamen(pagina, wisselingen, {
        na: ouder?.datum ?? null,
        ouder: laatste ? `${laatste.datum}.${laatste.id}` : null,
      }),
      filters: toon,
      vandaag: toegang.vandaag,
      mag: rechten,
    };
    return gelukt(dossier);
  },
  subject: (_, { jongereId }) => [jongereId],
});

function rightsOf({ actor }: Toegang): Dossierrechten {
  return {
    wijzigen: mag(actor, 'dossier.wijzigen'),
    contactVastleggen: mag(actor, 'contact.vastleggen'),
    contactLezen: mag(actor, 'contact.lezen'),
    pgnTonen: mag(actor, 'pgn.tonen'),
    inzage: mag(actor, 'logboek.dossier'),
    werkproces: mag(actor, 'werkproces.behandelen'),
    termijn: mag(actor, 'termijn.behandelen'),
    schooljaren: mag(actor, 'schooljaren.vaststellen'),
  };
}
