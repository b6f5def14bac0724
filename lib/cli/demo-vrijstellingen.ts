import { waardeOf } from '#lib/platform/errors.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';
import { wijsVerklaarderAan } from '#lib/vrijstellingen/register/commands.ts';

/** Whom the college of the demo appointed to give declarations, by the ordinary command. The names are invented. */
export async function appointVerklaarders(): Promise<void> {
  const bureau = await findBureau('westelijke-mijnstreek');
  if (!bureau) return;
  for (const [naam, soort] of [
    ['De heer Aa, jeugdarts', 'arts'],
    ['Mevrouw Bee', 'psycholoog'],
  ] as const)
    waardeOf(
      await wijsVerklaarderAan(systeemActor('demo', bureau, ['bureau.inrichten']), {
        ...{ naam, soort, organisatie: 'Jeugdgezondheidszorg (demo)', registratie: '' },
        aangewezenVan: '2021-08-01',
      }),
    );
}
