import { parseArgs } from 'node:util';
import { closePools } from '#lib/platform/db.ts';
import { closeBoss } from '#lib/platform/jobs.ts';
import { OmgevingsFout } from '#lib/platform/env.ts';
import { openRuntime } from '#lib/platform/runtime.ts';
import type { Uitkomst } from '#lib/platform/errors.ts';
import { findBureau } from '#lib/toegang/systeem.ts';
import { filesAt } from '#lib/uitwisseling/bronbestand.ts';
import { BESTANDSOORT_LABEL } from '#lib/uitwisseling/labels.ts';
import { somVan, type Importsoort, type Importverslag } from '#lib/uitwisseling/model.ts';
import { importActor, importFiles } from '#lib/uitwisseling/uitvoeren.ts';
import { listVerdicts, watchProgress, type Oordelen } from '#lib/uitwisseling/volgen.ts';
import type { Opdracht } from '#lib/cli/opdrachten.ts';

const SOORTEN: Readonly<Record<string, Importsoort>> = { duo: 'duo-verzuim', migratie: 'migratie' };

export const importeer: Opdracht = {
  woorden: ['importeer'],
  gebruik: 'importeer <bestand|map> --bureau <code> [--proef] [--soort duo|migratie] [--json]',
  uitleg:
    'Leest verzuimmeldingen van DUO of een map in het migratieformaat in. Met --proef verandert er niets. --json noemt hoogstens 1000 regels met hun zin; aantalRegels zegt hoeveel er zijn.',
  run: async (rest) => {
    const { values, positionals } = parseArgs({
      args: [...rest],
      allowPositionals: true,
      options: {
        bureau: { type: 'string' },
        proef: { type: 'boolean', default: false },
        soort: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const pad = positionals[0];
    if (!pad || !values.bureau) throw new OmgevingsFout(`Gebruik: npm run baken -- ${importeer.gebruik}`);
    if (values.soort && !SOORTEN[values.soort])
      throw new OmgevingsFout('De soort is duo of migratie; laat --soort weg om haar te laten herkennen.');
    const runtime = await openRuntime();
    try {
      return await read(pad, values.bureau, values);
    } finally {
      await closeBoss();
      await closePools();
      await runtime.stop();
    }
  },
};

type Keuzes = { proef: boolean; json: boolean; soort?: string | undefined };

async function read(pad: string, bureauCode: string, keuzes: Keuzes): Promise<number> {
  const bureau = await findBureau(bureauCode);
  if (!bureau) throw new OmgevingsFout(`Het bureau "${bureauCode}" bestaat niet.`);
  const bronnen = await filesAt(pad);
  if (!bronnen) throw new OmgevingsFout(`Er is geen bestand of map ${pad}.`);
  if (bronnen.length === 0) throw new OmgevingsFout(`In ${pad} staan geen csv-bestanden.`);
  const actor = importActor(bureau);
  const soort = keuzes.soort ? SOORTEN[keuzes.soort] : undefined;
  const isTerminal = !keuzes.json && process.stderr.isTTY;
  let stop: (() => void) | undefined;
  const uitkomst = await importFiles(actor, bronnen, {
    proef: keuzes.proef,
    ...(soort ? { soort } : {}),
    started: (id) => {
      if (isTerminal)
        stop = watchProgress(bureau.id, id, (regel) => process.stderr.write(`\r\x1b[K${regel}`));
    },
  });
  stop?.();
  if (isTerminal) process.stderr.write('\r\x1b[K');
  await report(bureau.id, uitkomst, keuzes.json);
  if (!uitkomst.ok) return 2;
  return somVan(uitkomst.waarde.tellingen).afgewezen > 0 ? 1 : 0;
}

async function report(bureauId: number, uitkomst: Uitkomst<Importverslag>, json: boolean): Promise<void> {
  if (!uitkomst.ok) {
    if (json) console.log(JSON.stringify({ gelukt: false, ...uitkomst.weigering }));
    else console.error(uitkomst.weigering.zin);
    return;
  }
  const verslag = uitkomst.waarde;
  const { soorten, regels, aantal } = await listVerdicts(bureauId, verslag.importtaakId, json ? 1000 : 20);
  if (json) {
    const rest = { totaal: somVan(verslag.tellingen), oordelen: soorten };
    const afgekapt = { aantalRegels: aantal, regelsAfgekapt: aantal > regels.length };
    console.log(JSON.stringify({ gelukt: true, ...verslag, ...rest, regels, ...afgekapt }));
    return;
  }
  printTellingen(verslag);
  printOordelen({ soorten, regels, aantal });
}

function printTellingen(verslag: Importverslag): void {
  const herkend = verslag.soort === 'duo-verzuim' ? 'verzuimmeldingen van DUO' : 'het migratieformaat';
  console.log(`Herkend als ${herkend}.${verslag.proef ? ' Dit was een proef: er is niets veranderd.' : ''}`);
  for (const [naam, telling] of Object.entries(verslag.tellingen))
    console.log(
      `  ${(BESTANDSOORT_LABEL[naam] ?? naam).padEnd(34)} ${telling.gelezen} gelezen: ${telling.nieuw} nieuw, ${telling.gewijzigd} gewijzigd, ${telling.ongewijzigd} ongewijzigd, ${telling.afgewezen} afgewezen`,
    );
}

/** First what to do about how many rows, then the first rows one by one. */
function printOordelen({ soorten, regels, aantal }: Oordelen): void {
  for (const item of soorten)
    console.log(
      `  ${item.oordeel}: ${item.aantal === 1 ? '1 regel' : `${item.aantal} regels`} van ${item.bestand}: ${item.voorbeeld}`,
    );
  if (regels.length === 0) return;
  console.log(
    aantal > regels.length
      ? `De eerste ${regels.length} van ${aantal} regels (alle: --json of het verslag in Baken):`
      : 'Per regel:',
  );
  const meerBestanden = new Set(regels.map((item) => item.bestand)).size > 1;
  for (const { bestand, regel, kolom, reden } of regels)
    console.log(
      `  ${meerBestanden ? `${bestand}, ` : ''}regel ${regel}${kolom ? `, ${kolom}` : ''}: ${reden}`,
    );
}
