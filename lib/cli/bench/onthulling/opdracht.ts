import { SCENARIOS, zonderNevencellen, type Scenario } from '#lib/cli/bench/onthulling/bevolkingen.ts';
import type { Opdracht } from '#lib/cli/opdrachten.ts';
import { willekeur } from '../../../../prisma/seed/willekeur.ts';

type Regel = {
  readonly naam: string;
  readonly bevolkingen: number;
  readonly klein: number;
  readonly gevonden: number;
  /** Seeds of populations of which a cell came back, to look into one. */
  readonly zaden: readonly number[];
  readonly seconden: number;
};

/** `baken bench onthulling`: attacks what disclosure control lets out, over made-up populations; no database. */
export const benchOnthulling: Opdracht = {
  woorden: ['bench', 'onthulling'],
  gebruik: 'bench onthulling [--bevolkingen 10000] [--zaad 1] [--json]',
  uitleg:
    'Valt de openbare tabellen van verzonnen bevolkingen aan en telt welke kleine cellen terug te rekenen zijn; dat mag er geen zijn.',
  run: async (rest) => {
    const option = (naam: string, standaard: number) =>
      rest.includes(naam) ? Number(rest[rest.indexOf(naam) + 1]) || standaard : standaard;
    const aantal = option('--bevolkingen', 10_000);
    const eerste = option('--zaad', 1);
    const json = rest.includes('--json');
    const regels = SCENARIOS.map((scenario) => {
      if (!json) process.stderr.write(`${scenario.naam} …\n`);
      return attackMany(scenario, aantal, eerste);
    });
    const proef = attackMany(
      { naam: 'tegenproef: alleen de kleine cel zelf verborgen', val: zonderNevencellen },
      Math.min(aantal, 1000),
      eerste,
    );
    print([...regels, proef], json);
    const veilig = regels.every(({ gevonden, klein }) => gevonden === 0 && klein > 0);
    return veilig && proef.gevonden > 0 ? 0 : 1;
  },
};

function attackMany({ naam, val }: Scenario, bevolkingen: number, eerste: number): Regel {
  const begin = performance.now();
  const zaden: number[] = [];
  let [klein, gevonden] = [0, 0];
  for (let zaad = eerste; zaad < eerste + bevolkingen; zaad++) {
    const uitslag = val(willekeur(zaad));
    klein += uitslag.klein;
    gevonden += uitslag.gevonden.length;
    if (uitslag.gevonden.length > 0 && zaden.length < 5) zaden.push(zaad);
  }
  return { naam, bevolkingen, klein, gevonden, zaden, seconden: (performance.now() - begin) / 1000 };
}

function print(regels: readonly Regel[], json: boolean): void {
  if (json) return console.log(JSON.stringify({ scenarios: regels }));
  const getal = (value: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  for (const { naam, bevolkingen, klein, gevonden, zaden, seconden } of regels) {
    const waar = zaden.length > 0 ? ` (zaad ${zaden.join(', ')})` : '';
    console.log(
      `${naam}: ${getal(gevonden)} van ${getal(klein)} kleine cellen terug te rekenen, ${getal(bevolkingen)} bevolkingen, ${getal(seconden)} s${waar}`,
    );
  }
}
