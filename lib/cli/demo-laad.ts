import { closePools } from '#lib/platform/db.ts';
import { closeBoss } from '#lib/platform/jobs.ts';
import { today } from '#lib/platform/clock.ts';
import { OmgevingsFout } from '#lib/platform/env.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { migrateRuntime, openRuntime, type Runtime } from '#lib/platform/runtime.ts';
import { planVergelijking, voerVergelijkingUit } from '#lib/absoluut-verzuim/vergelijken/commands.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';
import type { Bronbestand } from '#lib/uitwisseling/model.ts';
import { somVan } from '#lib/uitwisseling/model.ts';
import { importActor, importFiles } from '#lib/uitwisseling/uitvoeren.ts';
import { playInstrumenten } from '#lib/cli/demo-instrumenten.ts';
import { fillDossiers } from '#lib/cli/demo-dossiers.ts';
import { writeDemoBrieven } from '#lib/cli/demo-brieven.ts';
import { playMoties } from '#lib/cli/demo-moties.ts';
import { meetPartners } from '#lib/cli/demo-overleggen.ts';
import { annotateDemo } from '#lib/cli/demo-kanttekeningen.ts';
import { breakDemo } from '#lib/cli/demo-trendbreuken.ts';
import { playEffectrapportage } from '#lib/cli/demo-effectrapportage.ts';
import { playEvaluatie } from '#lib/cli/demo-evaluatie.ts';
import { playJaarverslagen } from '#lib/cli/demo-jaarverslagen.ts';
import { playOpgaven } from '#lib/cli/demo-opgaven.ts';
import { publishDemo } from '#lib/cli/demo-publicaties.ts';
import { playPartners } from '#lib/cli/demo-partners.ts';
import { startDemoTermijnen } from '#lib/cli/demo-termijnen.ts';
import { workDemo } from '#lib/cli/demo-werk.ts';
import { countBureaus, emptyDemoBureaus, makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { playTrajecten } from '#lib/cli/demo-trajecten.ts';
import { turnEighteen } from '#lib/cli/demo-achttien.ts';
import { appointVerklaarders } from '#lib/cli/demo-vrijstellingen.ts';
import type { Opdracht } from '#lib/cli/opdrachten.ts';
import type { Verzameling } from '../../prisma/seed/rijen.ts';
import { generateParkstad } from '../../prisma/seed/parkstad/regio.ts';
import { generateRegio } from '../../prisma/seed/westelijke-mijnstreek/regio.ts';

export const demoLaad: Opdracht = {
  woorden: ['demo', 'laad'],
  gebruik: 'demo laad [--opnieuw] [--json]',
  uitleg: 'Laadt de demoregio Westelijke Mijnstreek met verzonnen jongeren; met --opnieuw na leegmaken.',
  run: async (rest) => {
    const runtime = await openRuntime();
    const json = rest.includes('--json');
    try {
      await migrateRuntime(runtime);
      const opnieuw = rest.includes('--opnieuw');
      if (!runtime.embedded)
        throw new OmgevingsFout(
          'De demoregio wordt alleen in de ingebouwde database geladen, nooit in een eigen database.',
        );
      if (!opnieuw && (await findBureau('westelijke-mijnstreek')))
        throw new OmgevingsFout(
          'De demoregio staat er al. Met --opnieuw wordt zij leeggemaakt en opnieuw geladen.',
        );
      if (opnieuw) await emptyDemoBureaus(runtime.ownerUrl);
      const begin = performance.now();
      const rijen = await loadDemo(runtime, (regel) => json || console.log(regel));
      const seconden = Math.round((performance.now() - begin) / 100) / 10;
      console.log(
        json
          ? JSON.stringify({ gelukt: true, rijen, seconden })
          : `Geladen: ${rijen} rijen in ${seconden} s.`,
      );
      return 0;
    } finally {
      await closeBoss();
      await closePools();
      await runtime.stop();
    }
  },
};

/** Makes the demo bureaus and accounts and reads the generated files by the ordinary importer. Gives the number of rows. */
export async function loadDemo(runtime: Runtime, report: (regel: string) => void): Promise<number> {
  report('De demoregio wordt geladen …');
  await makeDemoBureaus(runtime.ownerUrl);
  const vandaag = today();
  const mijnstreek = await loadSet('westelijke-mijnstreek', generateRegio(vandaag));
  const parkstad = await loadSet('parkstad-demo', generateParkstad(vandaag));
  report(`Verlof en spreekuren: ${await playInstrumenten()} zaken.`);
  await appointVerklaarders();
  const { stukken, afspraken } = await fillDossiers();
  report(`In de dossiers: ${stukken} stukken en ${afspraken} afspraken.`);
  await workDemo();
  report(`Besproken met partners: ${await meetPartners()} zaken.`);
  report(`Trajecten met een plan: ${await playTrajecten()}.`);
  report(`Geschreven: ${await writeDemoBrieven()} brieven.`);
  report(`Partners: ${await playPartners()}.`);
  await compareDemo();
  report(`Gepubliceerd: ${await publishDemo()} cijfers.`);
  report(`Kanttekeningen bij cijfers: ${await annotateDemo()}.`);
  report(`Trendbreuken: ${await breakDemo()}.`);
  report(`Moties: ${await playMoties(await playEvaluatie())}.`);
  report(`Jaarverslagen: ${await playJaarverslagen()}.`);
  report(`Teksten bij de effectrapportage: ${await playEffectrapportage()}.`);
  report(`Opgaven: ${await playOpgaven()}.`);
  report(`Termijnen gesteld: ${await startDemoTermijnen()}.`);
  report(`Verjaardagen die werk vragen: ${await turnEighteen()}.`);
  return mijnstreek + parkstad;
}

/** For the first start: only in the embedded database, and only when no bureau is there. */
export async function loadDemoWhenEmpty(runtime: Runtime, report: (regel: string) => void): Promise<void> {
  if (runtime.embedded && (await countBureaus(runtime.ownerUrl)) === 0) await loadDemo(runtime, report);
}

/** Files of the compartment come in by themselves, over its own role. */
const WPG_BESTANDEN = /^(halt|processen-verbaal|verhoren|casusoverleggen)/;
/** Published figures, without persons. */
const CIJFERS = /^(duo-vsv-cijfers|duurzaam-werk)/;

/** One set: the files of the migratieformaat together, those of the compartment, then the deliveries of the BRP and of DUO. */
export async function loadSet(bureauCode: string, set: Verzameling): Promise<number> {
  const bureau = await findBureau(bureauCode);
  if (!bureau) throw new OmgevingsFout(`Het bureau ${bureauCode} is niet gemaakt.`);
  const soortVan = ({ naam }: Bronbestand) =>
    WPG_BESTANDEN.test(naam)
      ? 'wpg'
      : CIJFERS.test(naam)
        ? 'cijfers'
        : (/^(duo|brp)-/.exec(naam)?.[1] ?? 'migratie');
  const bestanden = set.bestanden();
  let rijen = 0;
  for (const soort of ['migratie', 'wpg', 'brp', 'cijfers', 'duo']) {
    const levering = bestanden.filter((bestand) => soortVan(bestand) === soort);
    if (levering.length === 0) continue;
    const { tellingen } = waardeOf(await importFiles(importActor(bureau), levering));
    const som = somVan(tellingen);
    // Invented by ourselves: a refused row is a mistake in the generator, not something to live with.
    if (som.afgewezen > 0) throw new Error(`De demoregio heeft ${som.afgewezen} rijen die niet kloppen`);
    rijen += som.gelezen;
  }
  return rijen;
}

/** Compares BRP and enrolments once, as the worker does each month, so that there is something to check on the first day. */
async function compareDemo(): Promise<void> {
  const bureau = await findBureau('westelijke-mijnstreek');
  if (!bureau) return;
  const actor = systeemActor('demo', bureau, ['absoluut.vergelijken']);
  const { id } = waardeOf(await planVergelijking(actor, {}));
  if (id) waardeOf(await voerVergelijkingUit(actor, { id }));
}
