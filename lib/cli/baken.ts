import { generateClient } from '#lib/cli/build.ts';
import { OmgevingsFout } from '#lib/platform/env.ts';
import { runWithoutRoot } from '#lib/platform/zonder-root.ts';

/** The `baken` command. Exit code 0: done; 1: done but with refusals or findings; 2: not done (wrong use, fault). */
const [, , ...words] = process.argv;

const elsewhere = await runWithoutRoot();
if (elsewhere !== undefined) process.exit(elsewhere);

try {
  generateClient(); // on a fresh clone the database client is not there yet, and the commands below import it
  await import('#lib/cli/samenstelling.ts');
  const { asksHelp, findOpdracht, helptekst } = await import('#lib/cli/opdrachten.ts');
  const found = asksHelp(words) ? undefined : findOpdracht(words);
  if (!found) {
    (asksHelp(words) ? console.log : console.error)(helptekst(words));
    process.exit(asksHelp(words) ? 0 : 2);
  }
  process.exitCode = await found.opdracht.run(found.rest);
} catch (error) {
  const known = error instanceof OmgevingsFout;
  console.error(known ? error.message : error);
  process.exitCode = 2;
}
// The embedded database hooks the end of the process and would make every code 0.
process.exit(process.exitCode);
