import { addDays } from '#lib/kalender/rules.ts';
import { vrijeDagen } from '#lib/kalender/vakanties.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { listTermijnenVan } from '#lib/termijnen/bewaken/data.ts';
import { query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listBevoegdheden } from '../bevoegdheid/data.ts';
import { magOpsporen } from '../bevoegdheid/policy.ts';
import { afgeschermdVanaf, gebruikOp } from '../bewaren/rules.ts';
import { listAgenda, listCasusoverleggen } from '../casusoverleg/data.ts';
import { listHalt } from '../halt/data.ts';
import { readHaltfeiten } from '../halt/feiten/data.ts';
import { readInstelling } from '../instelling/data.ts';
import { listOpsporingsbrieven } from '../opsporingsbrief/data.ts';
import { listProcessenVerbaal } from '../processen-verbaal/data.ts';
import { readPvdossier } from '../processen-verbaal/dossier/data.ts';
import { toetsVolledig } from '../processen-verbaal/rules.ts';
import { writeProtocol } from '../protocol/data.ts';
import { readSamenloop } from '../samenloop/data.ts';
import { listVerhoren } from '../verhoor/data.ts';
import { collegaNaam, listOvergangen, openZaak, readJongere } from './data.ts';
import { listZaakregels, listZakenVan } from './lijst/data.ts';
import type { Zaakpagina } from './model.ts';
import { listPersonen } from './personen/data.ts';
import { zaakSchema, zakenSchema } from './schema.ts';

const KERN = {
  permission: 'wpg.behandelen',
  verwerking: 'opsporing',
  compartiment: 'wpg',
} as const;

/** One file with everything in it. Reading it is a line in the protocol. */
export const readZaak = query({
  ...KERN,
  naam: 'handhavingszaak openen',
  input: zaakSchema,
  subject: (out: Zaakpagina) => [out.zaak.jongereId],
  run: async (toegang, { id }): Promise<Uitkomst<Zaakpagina>> => {
    const open = await openZaak(toegang, id);
    if (!open.ok) return open;
    const zaak = open.waarde;
    const jongere = await readJongere(toegang, zaak.jongereId);
    const processenVerbaal = [];
    for (const pv of await listProcessenVerbaal(toegang, id))
      processenVerbaal.push({ ...pv, voorwaarden: toetsVolledig(await readPvdossier(toegang, zaak, pv)) });
    await writeProtocol(toegang, id, 'ingezien');
    return gelukt({
      zaak,
      naam: jongere.naam,
      geboortedatum: jongere.geboortedatum,
      gebruik: gebruikOp(zaak.beginOp, toegang.vandaag),
      vrijTot: afgeschermdVanaf(zaak.beginOp),
      behandelaar: await collegaNaam(toegang, zaak.behandelaarId),
      personen: await listPersonen(toegang, zaak.jongereId),
      verhoren: await listVerhoren(toegang, id),
      halt: await listHalt(toegang, id),
      brieven: await listOpsporingsbrieven(toegang, id),
      haltfeiten: await readHaltfeiten(toegang, zaak, toegang.vandaag),
      samenloop: await readSamenloop(toegang, zaak),
      processenVerbaal,
      casusoverleggen: await listCasusoverleggen(toegang, id),
      overgangen: await listOvergangen(toegang, id),
      termijnen: await listTermijnenVan(toegang, id),
      overleg: (await readInstelling(toegang)).overlegNaam,
      vandaag: toegang.vandaag,
      vrij: vrijVan(toegang),
    });
  },
});

const REGIO = { noord: 'NOORD', midden: 'MIDDEN', zuid: 'ZUID' } as const;

/** Of the coming year, for the day of a meeting. */
const vrijVan = ({ actor, vandaag }: Toegang) =>
  vrijeDagen(REGIO[actor.vakantieregio], vandaag, addDays(vandaag, 365));

/** Files of the compartment: by default the own ones that run, or those of one dossier. */
export const listZaken = query({
  ...KERN,
  naam: 'handhavingszaken bekijken',
  input: zakenSchema,
  run: async (toegang, { jongereId, van = 'mij', ...vraag }) => {
    const toegelaten = jongereId ? await checkKijkrecht(toegang, jongereId) : gelukt(null);
    if (!toegelaten.ok) return toegelaten;
    const bevoegdheden = await listBevoegdheden(toegang, toegang.gebruikerId);
    const bevoegd = magOpsporen(bevoegdheden, toegang.vandaag, undefined);
    if (!bevoegd.ok) return bevoegd;
    return gelukt({
      ...(jongereId
        ? { regels: await listZakenVan(toegang, jongereId), verder: null }
        : await listZaakregels(toegang, { ...vraag, van })),
      agenda: jongereId || vraag.na ? [] : await listAgenda(toegang),
      overleg: (await readInstelling(toegang)).overlegNaam,
      vandaag: toegang.vandaag,
    });
  },
  subject: (_, { jongereId }) => (jongereId ? [jongereId] : []),
});
