import { closePools } from '#lib/platform/db.ts';
import { openRuntime } from '#lib/platform/runtime.ts';
import { sealAll } from '#lib/logboek/verzegelen.ts';
import { verifyLogboek } from '#lib/logboek/verifieren.ts';
import type { Opdracht } from '#lib/cli/opdrachten.ts';

export const logboekVerifieer: Opdracht = {
  woorden: ['logboek', 'verifieer'],
  gebruik: 'logboek verifieer [--json]',
  uitleg: 'Rekent alle zegels van het logboek na en meldt elke gewijzigde, verwijderde of toegevoegde regel.',
  run: async (rest) => {
    const runtime = await openRuntime();
    try {
      await sealAll(runtime.env.BAKEN_GEGEVENS); // what is still open belongs to the answer
      const result = await verifyLogboek(runtime.env.BAKEN_GEGEVENS);
      if (rest.includes('--json')) console.log(JSON.stringify(result));
      else printResult(result);
      return result.bevindingen.length === 0 ? 0 : 1;
    } finally {
      await closePools();
      await runtime.stop();
    }
  },
};

function printResult(result: Awaited<ReturnType<typeof verifyLogboek>>): void {
  const count = (n: number) => n.toLocaleString('nl-NL');
  console.log(
    `${count(result.zegels)} zegels nagerekend over ${count(result.auditregels)} gebruiksregels, ${count(result.verwerkingsregels)} verwerkingsregels en ${count(result.protocolregels)} regels van het protocol politiegegevens.`,
  );
  if (result.bevindingen.length === 0) return console.log('Het logboek is ongeschonden.');
  for (const finding of result.bevindingen) console.log(`${finding.bureau}: ${finding.zin}`);
}
