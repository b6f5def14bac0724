import { maxDatum } from '#lib/kalender/rules.ts';
import type { Bewezenstap, Trajectfeiten } from '#lib/vsv-trajecten/stappen/model.ts';
import type { Stapregistratie } from '#lib/werkprocessen/model.ts';
import { findStap } from '#lib/werkprocessen/routekaarten/rules.ts';
import type { Routekaart } from '#lib/werkprocessen/routekaarten/model.ts';

/**
 * Which recorded fact fulfils which step of the routekaart Doorstroompunt (ADR 20). Steps 7, 12 and 13 are not here: that the coach
 * understands why, told the partners and looked back, nobody records elsewhere.
 */
const BEWIJS: readonly {
  readonly stap: string;
  readonly feit: keyof Trajectfeiten;
  readonly waardoor: string;
}[] = [
  { stap: '1', feit: 'gestartOp', waardoor: 'in beeld gekomen' },
  { stap: '2', feit: 'bereikt', waardoor: 'de jongere of een ouder gesproken' },
  { stap: '3', feit: 'doelgroep', waardoor: 'doelgroep vastgesteld' },
  { stap: '4', feit: 'intake', waardoor: 'intake' },
  { stap: '5', feit: 'leefgebieden', waardoor: 'leefgebieden vastgelegd' },
  { stap: '6', feit: 'instemming', waardoor: 'instemming vastgelegd' },
  { stap: '8', feit: 'plan', waardoor: 'plan met een doel en een stap' },
  { stap: '9', feit: 'uitvoering', waardoor: 'eerste stap gedaan of aanbod begonnen' },
  { stap: '10', feit: 'gevolgd', waardoor: 'opnieuw gekeken hoe het gaat of gesproken over het plan' },
  { stap: '11', feit: 'losgelaten', waardoor: 'losgelaten, nazorg afgesproken' },
];

/** Steps on this path without a mark that a recorded fact fulfils. A step does not lie before the work began. */
export function bewezenStappen(
  kaart: Routekaart,
  registraties: readonly Pick<Stapregistratie, 'stap'>[],
  feiten: Trajectfeiten,
): readonly Bewezenstap[] {
  if (!kaart.doelgroepen) return [];
  return BEWIJS.flatMap(({ stap: code, feit, waardoor }) => {
    const stap = findStap(kaart, code);
    const op = feiten[feit];
    if (!stap || !op || registraties.some((registratie) => registratie.stap === code)) return [];
    return [{ stap: code, titel: stap.titel, op: maxDatum(op, feiten.gestartOp), waardoor }];
  });
}

/** What was taken over in the last go, when no other step came after it. */
export function laatstOvergenomen(registraties: readonly Stapregistratie[]): readonly Stapregistratie[] {
  const laatste = registraties.at(-1);
  if (laatste?.bron !== 'traject') return [];
  const moment = laatste.geregistreerdOp.getTime();
  return registraties.filter(
    ({ bron, geregistreerdOp }) => bron === 'traject' && geregistreerdOp.getTime() === moment,
  );
}
