import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { readOpzet } from '#lib/brieven/opstellen/data.ts';
import { uitBron } from '#lib/brieven/rules.ts';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { verzuimvelden } from '#lib/meldingen/brieven/queries.ts';
import { query } from '#lib/toegang/front-door.ts';
import { listProcessenVerbaal } from '../processen-verbaal/data.ts';
import { writeProtocol } from '../protocol/data.ts';
import { listVerhoren } from '../verhoor/data.ts';
import type { Verhoor } from '../verhoor/model.ts';
import { openZaak, readJongere } from '../zaak/data.ts';
import { readOpsporingsbestand } from './data.ts';
import { RAAD, type Opsporingsformulier } from './model.ts';
import { bestandSchema, formulierSchema } from './schema.ts';

const KERN = { permission: 'wpg.behandelen', verwerking: 'opsporing', compartiment: 'wpg' } as const;

/** The form of a letter of the boa, with what the file knows filled in. */
export const readOpsporingsformulier = query({
  ...KERN,
  naam: 'opsporingsbrief beginnen',
  input: formulierSchema,
  subject: (out: { jongereId: string; formulier: Opsporingsformulier }) => [out.jongereId],
  run: async (toegang, { id, sjabloon, verhoorId }) => {
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
      halt_vestiging: 'Halt',
      pv_datum: ingezonden.sort().at(-1) ?? '',
    };
    const kandidaten = sjabloon === 'afschrift-raad' ? [RAAD] : opzet.waarde.kandidaten;
    await writeProtocol(toegang, id, 'ingezien');
    return gelukt({
      jongereId,
      formulier: {
        ...{ zaakId: id, sjabloon, kandidaten, verhoorId: verhoor?.id ?? null },
        naam: (await readJongere(toegang, jongereId)).naam,
        gekozen:
          sjabloon === 'afschrift-raad'
            ? RAAD.sleutel
            : ((verhoor && opgeroepene(verhoor, kandidaten)) ?? null),
        velden: Object.fromEntries(
          sjabloonVan(sjabloon).velden.map((veld) => [veld.naam, uitBron(veld, bron)]),
        ),
      },
    });
  },
});

/** The addressee that was called: the young person, or the parent (who may share a letter with another). */
function opgeroepene(
  { persoonSoort, persoonId }: Verhoor,
  kandidaten: Opsporingsformulier['kandidaten'],
): string | undefined {
  return kandidaten.find(({ mag, soort, ouderIds }) =>
    mag && persoonSoort === 'jongere' ? soort === 'jongere' : ouderIds.includes(persoonId ?? ''),
  )?.sleutel;
}

type Bestand = { readonly jongereId: string; readonly naam: string; readonly docx: Buffer };

/** The Word file of a letter, for who may see the file of investigation. */
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
    return gelukt({ jongereId, naam: `brief-${brief.kenmerk}.docx`, docx: brief.docx });
  },
});
