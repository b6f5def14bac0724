import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { readOpzet, type Opzet } from '#lib/brieven/opstellen/data.ts';
import { uitBron } from '#lib/brieven/rules.ts';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { verzuimvelden } from '#lib/meldingen/brieven/queries.ts';
import { query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { haltvelden } from '../halt/brief/rules.ts';
import { listHalt } from '../halt/data.ts';
import { listProcessenVerbaal } from '../processen-verbaal/data.ts';
import { writeProtocol } from '../protocol/data.ts';
import { listVerhoren } from '../verhoor/data.ts';
import type { Verhoor } from '../verhoor/model.ts';
import { openZaak, readJongere } from '../zaak/data.ts';
import { readOpsporingsbestand } from './data.ts';
import { RAAD, type Opsporingsformulier } from './model.ts';
import { geadresseerdenVan } from './rules.ts';
import { bestandSchema, formulierSchema } from './schema.ts';

const KERN = { permission: 'wpg.behandelen', verwerking: 'opsporing', compartiment: 'wpg' } as const;

/** The form of a letter of the boa, with what the file knows filled in. */
export const readOpsporingsformulier = query({
  ...KERN,
  naam: 'opsporingsbrief beginnen',
  input: formulierSchema,
  subject: (out: { jongereId: string; formulier: Opsporingsformulier }) => [out.jongereId],
  run: async (toegang, { id, sjabloon, verhoorId, haltId, aan }) => {
    const open = await openZaak(toegang, id);
    if (!open.ok) return open;
    const { jongereId, werkprocesId } = open.waarde;
    const opzet = await readOpzet(toegang, { jongereId, sjabloon, onderwerp: null });
    if (!opzet.ok) return opzet;
    const verhoor = (await listVerhoren(toegang, id)).find((item) => item.id === verhoorId);
    const ingezonden = (await listProcessenVerbaal(toegang, id)).flatMap(
      ({ ingezondenOp }) => ingezondenOp ?? [],
    );
    const bron: Record<string, string> = {
      ...(await verzuimvelden(toegang, werkprocesId)),
      verhoor_datum: verhoor?.geplandOp ?? '',
      ...(sjabloon === 'halt-verwijzing' ? await haltbron(toegang, id, haltId, opzet.waarde.basis) : {}),
      pv_datum: ingezonden.sort().at(-1) ?? '',
    };
    const kandidaten = geadresseerdenVan(sjabloon, opzet.waarde.kandidaten);
    const gewenst = kandidaten.find((kandidaat) => kandidaat.mag && kandidaat.sleutel === aan)?.sleutel;
    await writeProtocol(toegang, id, 'ingezien');
    return gelukt({
      jongereId,
      formulier: {
        ...{ zaakId: id, sjabloon, kandidaten, verhoorId: verhoor?.id ?? null },
        naam: (await readJongere(toegang, jongereId)).naam,
        gekozen:
          gewenst ??
          (sjabloon === 'afschrift-raad'
            ? RAAD.sleutel
            : ((verhoor && opgeroepene(verhoor, kandidaten)) ?? null)),
        velden: Object.fromEntries(
          sjabloonVan(sjabloon).velden.map((veld) => [veld.naam, uitBron(veld, bron)]),
        ),
      },
    });
  },
});

/** The referral that the letter is about: the one asked for, or else the last one. */
async function haltbron(
  toegang: Toegang,
  zaakId: string,
  haltId: string | undefined,
  { kring }: Opzet['basis'],
): Promise<Record<string, string>> {
  const alle = await listHalt(toegang, zaakId);
  const halt = alle.find(({ id }) => id === haltId) ?? alle[0];
  return { halt_vestiging: 'Halt', ...(halt && haltvelden(halt.inhoud, kring.jongere.leeftijd)) };
}

/** The addressee that was called: the young person, or the parent (who may share a letter with another). */
function opgeroepene(
  { persoonSoort, persoonId }: Verhoor,
  kandidaten: Opsporingsformulier['kandidaten'],
): string | undefined {
  return kandidaten.find(({ mag, soort, ouderIds }) =>
    mag && persoonSoort === 'jongere' ? soort === 'jongere' : ouderIds.includes(persoonId ?? ''),
  )?.sleutel;
}

type Bestand = {
  readonly jongereId: string;
  readonly naam: string;
  readonly titel: string;
  readonly docx: Buffer;
};

/** The file of a letter, for who may see the file of investigation. */
export const readOpsporingsbrief = query({
  ...KERN,
  naam: 'opsporingsbrief downloaden',
  input: bestandSchema,
  subject: (out: Bestand) => [out.jongereId],
  run: async (toegang, { id, briefId }): Promise<Uitkomst<Bestand>> => {
    const open = await openZaak(toegang, id);
    if (!open.ok) return open;
    const brief = await readOpsporingsbestand(toegang, id, briefId);
    if (!brief) return nietGevonden('Deze brief');
    await writeProtocol(toegang, id, 'ingezien');
    const { jongereId } = open.waarde;
    const { titel } = sjabloonVan(brief.sjabloon);
    return gelukt({ jongereId, naam: `brief-${brief.kenmerk}`, titel, docx: brief.docx });
  },
});
