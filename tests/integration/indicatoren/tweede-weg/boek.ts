import type { Datum } from '#lib/kalender/model.ts';
import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';
import type { Bron, Feit, Rij } from './model.ts';

/** All facts as they were known at the end of a day, by kind, in the order of their days and then of recording. */
export class Boek {
  readonly bron: Bron;
  readonly #perSoort: ReadonlyMap<Feitsoort, readonly Rij[]>;
  readonly #samen = new Map<string, readonly Rij[]>();
  readonly #perJongere = new Map<Feitsoort, ReadonlyMap<string | null, readonly Feit[]>>();
  readonly #perOnderwerp = new Map<Feitsoort, ReadonlyMap<string, readonly Feit[]>>();

  #gewijzigd: ReadonlySet<string | null> | undefined;

  constructor(bron: Bron, moment: Date | null) {
    this.bron = bron;
    const bekend = bron.rijen.filter(({ geregistreerd, vervallen }) =>
      moment === null ? vervallen === null : geregistreerd <= moment && !(vervallen && vervallen <= moment),
    );
    this.#perSoort = Map.groupBy(bekend.toSorted(opVolgorde), ({ soort }) => soort);
  }

  feiten<S extends Feitsoort>(...soorten: readonly S[]): readonly Feit<S>[] {
    const sleutel = soorten.join();
    const gevonden =
      this.#samen.get(sleutel) ??
      soorten.flatMap((soort) => this.#perSoort.get(soort) ?? []).toSorted(opVolgorde);
    this.#samen.set(sleutel, gevonden);
    return gevonden as unknown as readonly Feit<S>[];
  }

  /** The facts of one kind about one young person. */
  vanJongere<S extends Feitsoort>(jongereId: string | null, soort: S): readonly Feit<S>[] {
    const gevonden =
      this.#perJongere.get(soort) ??
      Map.groupBy<string | null, Feit>(this.feiten(soort), (feit) => feit.jongereId);
    this.#perJongere.set(soort, gevonden);
    return (gevonden.get(jongereId) ?? []) as Feit<S>[];
  }

  /** Was the duty of this person ever changed, known on the day or not? */
  ooitGewijzigd(jongereId: string | null): boolean {
    this.#gewijzigd ??= new Set(
      this.bron.rijen.filter(({ soort }) => soort === 'PlichtGewijzigd').map((rij) => rij.jongereId),
    );
    return this.#gewijzigd.has(jongereId);
  }

  /** The facts of one kind about one melding, werkproces or term. */
  van<S extends Feitsoort>(onderwerpId: string, soort: S): readonly Feit<S>[] {
    const gevonden =
      this.#perOnderwerp.get(soort) ??
      Map.groupBy<string, Feit>(this.feiten(soort), (feit) => feit.onderwerpId);
    this.#perOnderwerp.set(soort, gevonden);
    return (gevonden.get(onderwerpId) ?? []) as Feit<S>[];
  }
}

export function opVolgorde(a: Feit, b: Feit): number {
  return a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : a.nr - b.nr;
}

export function totEnMet<F extends { readonly datum: Datum }>(dag: Datum, feiten: readonly F[]): F[] {
  return feiten.filter(({ datum }) => datum <= dag);
}
