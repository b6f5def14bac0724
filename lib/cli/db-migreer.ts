import { migrateRuntime, openRuntime } from '#lib/platform/runtime.ts';
import type { Opdracht } from '#lib/cli/opdrachten.ts';

export const dbMigreer: Opdracht = {
  woorden: ['db', 'migreer'],
  gebruik: 'db migreer [--json]',
  uitleg: 'Brengt de database op de stand van deze versie. Werkt zonder internet.',
  run: async (rest) => {
    const runtime = await openRuntime();
    try {
      const verslag = await migrateRuntime(runtime);
      if (rest.includes('--json')) console.log(JSON.stringify(verslag));
      else
        console.log(
          verslag.toegepast.length
            ? `Toegepast: ${verslag.toegepast.join(', ')}`
            : 'De database is al op de stand van deze versie.',
        );
      return 0;
    } finally {
      await runtime.stop();
    }
  },
};
